-- title: ¿Qué se pagó con un atraso sin informar, o antes del informe de avance?
-- control: empty
-- explanation: Debe estar vacía. Un atraso existe si el día del pago había una obligación vencida sin recibirse
-- completa, o recibida tarde; está informado si antes del pago se presentó su informe de incumplimiento o se decidió su
-- incidente. El informe de avance debe llegar hasta la última entrega que se había registrado. Para lo informado y lo
-- registrado cuenta la hora del servidor; las demás fechas son las del banco y las de los vencimientos, con prórrogas.
select p.contract_case as "Expediente",
       c.number as "Contrato",
       c.contractor_name as "Contratista",
       p.kind as "Pago",
       p.amount as "Monto",
       p.paid_on as "Pagado el",
       p.bank_reference as "Referencia bancaria",
       p.recorded_by as "Quién pagó",
       f.finding as "Hallazgo",
       f.detail as "Detalle"
from contract_payment p
join contract c on c.case_number = p.contract_case
join (
  select y.id as payment, 'Atraso sin informe de incumplimiento' as finding,
         'Obligación ' || o.code || ', vencía el ' || cast(o.due_on as varchar(10)) as detail
  from contract_payment y
  join (
    select b.id, b.contract_case, b.code, b.amount,
           b.due_on + cast(coalesce((select sum(e.days) from contract_extension e
             where e.contract_case = b.contract_case
               and (e.obligation_id = b.id or e.obligation_id is null)), 0) as integer) as due_on
    from contract_obligation b
  ) o on o.contract_case = y.contract_case and o.due_on < y.paid_on
  where y.kind in ('ANTICIPO', 'PAGO')
    and (not exists (select 1 from contract_delivery d where d.obligation_id = o.id and d.delivered_on <= y.paid_on)
      or (select sum(d.amount) from contract_delivery d
          where d.obligation_id = o.id and d.delivered_on <= y.paid_on) < o.amount
      or exists (select 1 from contract_delivery d
                 where d.obligation_id = o.id and d.delivered_on > o.due_on and d.delivered_on <= y.paid_on))
    and not exists (select 1 from contract_incident i join contract_breach_report r on r.incident_id = i.id
                    where i.obligation_id = o.id and i.type = 'MORA' and r.filed_at <= y.recorded_at)
    and not exists (select 1 from contract_incident i
                    where i.obligation_id = o.id and i.type = 'MORA' and i.state <> 'ABIERTO'
                      and (select max(a.acted_at) from contract_incident_act a
                           where a.incident_id = i.id) <= y.recorded_at)
  union all
  select y.id, 'Sin informe de avance que llegue a la última entrega',
         'Informado hasta: ' || coalesce(cast((select max(r.period_to) from contract_progress_report r
           where r.contract_case = y.contract_case and r.filed_at <= y.recorded_at) as varchar(10)), 'nunca')
  from contract_payment y
  where y.kind = 'PAGO'
    and not exists (select 1 from contract_progress_report r
                    where r.contract_case = y.contract_case and r.filed_at <= y.recorded_at
                      and not exists (select 1 from contract_delivery d
                                      where d.contract_case = y.contract_case and d.recorded_at <= y.recorded_at
                                        and d.delivered_on > r.period_to))
) f on f.payment = p.id
where p.contract_case like :case
  and p.paid_on between :from and :to
order by p.contract_case, p.paid_on, p.id, f.finding, f.detail
