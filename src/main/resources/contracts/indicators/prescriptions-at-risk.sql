-- Breaches without proceeding whose prescription (LPA 148) is reached, or nearly so.
select r.case_number, r.contract_case,
       r.type || ' del ' || cast(r.fact_on as varchar(10))
         || case when r.limit_on < :today then '; el límite ya pasó' else '' end as what,
       cast(null as date) as since, r.limit_on as happened_on, cast(null as numeric(14, 2)) as amount, true as counted,
       0 as place
from (
  select i.case_number, i.contract_case, i.type, i.fact_on,
         cast(i.fact_on + cast(case k.severity when 'CRITICO' then :critical when 'GRAVE' then :serious
           else :minor end as integer) * interval '1' month as date) as limit_on
  from contract_incident i
  join contract_incident_classification k on k.incident_id = i.id and k.handling = 'INFORME'
  where i.state = 'ABIERTO'
    and not exists (select 1 from contract_commission_choice h
                    where h.incident_id = i.id and h.proceeding_id is not null)
) r
where r.limit_on <= cast(:today as date) + cast(:before as integer)
