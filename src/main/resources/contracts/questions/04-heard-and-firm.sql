-- title: ¿Se impuso alguna multa sin oír antes al contratista, o se cobró antes de que quedara firme?
-- control: empty
-- explanation: Debe estar vacía. Antes de imponer una multa debe constar la notificación efectiva del auto de inicio,
-- con su constancia, y la respuesta o el silencio del contratista. Para quedar firme debe constar la notificación de la
-- resolución. Nada se cobra, descuenta ni pide al fiador antes de la firmeza. La fecha es la del acto que faltó a la
-- regla.
select p.case_number as "Expediente",
       p.contract_case as "Contrato",
       c.contractor_name as "Contratista",
       m.amount as "Multa",
       f.finding as "Hallazgo",
       f.happened_on as "Fecha",
       cast(f.amount as numeric(14, 2)) as "Monto cobrado",
       f.reference as "Comprobante",
       (select min(n.notified_on) from contract_notification n
        where n.proceeding_id = p.id and n.act = 'AUTO_INICIO' and n.effective) as "Auto notificado el",
       (select max(s.answered_on) from contract_answer s where s.proceeding_id = p.id) as "Oído el",
       m.imposed_on as "Impuesta el",
       (select min(n.notified_on) from contract_notification n
        where n.proceeding_id = p.id and n.act = 'RESOLUCION' and n.effective) as "Resolución notificada el",
       m.firm_on as "Firme el"
from contract_fine m
join contract_proceeding p on p.id = m.proceeding_id
join contract c on c.case_number = p.contract_case
join (
  select x.proceeding_id, 'Impuesta sin notificar el auto de inicio' as finding, x.imposed_on as happened_on,
         cast(null as numeric(14, 2)) as amount, cast(null as varchar(60)) as reference
  from contract_fine x
  where not exists (select 1 from contract_notification n
                    where n.proceeding_id = x.proceeding_id and n.act = 'AUTO_INICIO' and n.effective
                      and n.proof_id is not null and n.notified_on <= x.imposed_on)
  union all
  select x.proceeding_id, 'Impuesta sin respuesta ni silencio del contratista', x.imposed_on, null, null
  from contract_fine x
  where not exists (select 1 from contract_answer s
                    where s.proceeding_id = x.proceeding_id and s.answered_on <= x.imposed_on)
  union all
  select x.proceeding_id, 'Firme sin notificar la resolución', x.firm_on, null, null
  from contract_fine x
  where x.firm_on is not null
    and not exists (select 1 from contract_notification n
                    where n.proceeding_id = x.proceeding_id and n.act = 'RESOLUCION' and n.effective
                      and n.proof_id is not null and n.notified_on <= x.firm_on)
  union all
  select x.proceeding_id, 'Cobrada antes de quedar firme', y.paid_on, y.amount, y.reference
  from contract_fine x
  join contract_fine_payment y on y.proceeding_id = x.proceeding_id
  where x.firm_on is null or y.paid_on < x.firm_on
) f on f.proceeding_id = m.proceeding_id
where (p.contract_case like :case or p.case_number like :case)
  and f.happened_on between :from and :to
order by p.contract_case, p.id, f.happened_on, f.finding
