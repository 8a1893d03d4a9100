-- title: ¿Qué pasó con cada obligación vencida: cuándo se abrió su incidente, quién lo informó, con cuánto atraso y con qué consecuencia?
-- explanation: Una fila por cada obligación que venció sin recibirse completa, también si se recibió después. El
-- vencimiento incluye las prórrogas aprobadas. El incidente debe abrirse el primer día de atraso. Los días hábiles del
-- informe son los que se guardaron al presentarlo, según el calendario de ese día; los de una omisión sin informe, los
-- que llevaba al abrirse. La fecha es la del vencimiento.
select o.contract_case as "Expediente",
       c.number as "Contrato",
       o.code as "Obligación",
       o.due_on as "Vencía el",
       met.met_on as "Se cumplió el",
       i.case_number as "Incidente",
       cast(i.reported_at as date) as "Incidente abierto el",
       i.reported_by as "Quién lo abrió",
       cast(i.reported_at as date) <= o.due_on + 1 as "Abierto el primer día",
       r.filed_by as "Quién informó",
       r.kind as "Clase de informe",
       coalesce(r.due_on, m.due_on) as "Debía informarse el",
       r.filed_on as "Se informó el",
       r.days_from_known as "Días hábiles hasta informar",
       coalesce(r.days_late, m.days_late) as "Días hábiles de atraso",
       case when i.id is null then 'No hay incidente'
            when m.outcome is not null then 'Omisión ' || lower(m.outcome) || ' de ' || m.manager
            when m.id is not null then 'Omisión en trámite de ' || m.manager
            when r.id is null and i.state = 'ABIERTO' then 'Sin informe todavía'
            when r.id is null then 'El incidente terminó sin informe'
            when r.days_late = 0 then 'Ninguna: se informó en plazo'
            else 'Ninguna, aunque se informó tarde' end as "Consecuencia"
from (
  select b.id, b.contract_case, b.code, b.amount,
         b.due_on + cast(coalesce((select sum(e.days) from contract_extension e
           where e.contract_case = b.contract_case
             and (e.obligation_id = b.id or e.obligation_id is null)), 0) as integer) as due_on
  from contract_obligation b
) o
join contract c on c.case_number = o.contract_case
left join (
  -- the day of the delivery that completed it
  select d.obligation_id, min(d.delivered_on) as met_on
  from (select obligation_id, delivered_on,
               sum(amount) over (partition by obligation_id order by delivered_on, id) as so_far
        from contract_delivery) d
  join contract_obligation b on b.id = d.obligation_id
  where d.so_far >= b.amount
  group by d.obligation_id
) met on met.obligation_id = o.id
left join contract_incident i on i.obligation_id = o.id and i.type = 'MORA'
left join contract_breach_report r on r.incident_id = i.id
left join contract_omission m on m.incident_id = i.id
where o.due_on < :today and (met.met_on is null or met.met_on > o.due_on)
  -- after the contract was ended nothing more falls due
  and not exists (select 1 from contract_proceeding p
                  where p.contract_case = o.contract_case and c.state in ('EXTINGUIDO', 'TERMINADO')
                    and p.kind in ('CADUCIDAD', 'MUTUO_ACUERDO', 'REVOCACION', 'RESCATE')
                    and p.firm_on <= o.due_on)
  and (o.contract_case like :case or i.case_number like :case)
  and o.due_on between :from and :to
order by o.contract_case, o.due_on, o.code, i.id
