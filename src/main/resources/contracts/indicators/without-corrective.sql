-- Breaches for which nobody asked a correction nor opened a proceeding (B-S17), among all breaches.
select x.case_number, x.contract_case,
       x.type || ', ' || lower(x.state)
         || case when x.idle then '' when x.proceedings > 0 then '; se abrió procedimiento'
                 else '; se requirió corregir' end as what,
       cast(null as date) as since, x.known_on as happened_on, cast(null as numeric(14, 2)) as amount,
       x.idle as counted, case when x.idle then 0 else 1 end as place
from (
  select i.*, y.proceedings, y.requests + y.proceedings = 0 as idle
  from contract_incident i
  join contract_incident_classification k on k.incident_id = i.id and k.handling = 'INFORME'
  join (
    select z.id,
           (select count(*) from contract_incident_act a
            where a.incident_id = z.id and a.step = 'userTask_requestCorrection') as requests,
           (select count(*) from contract_commission_choice h
            where h.incident_id = z.id and h.proceeding_id is not null) as proceedings
    from contract_incident z
  ) y on y.id = i.id
) x
