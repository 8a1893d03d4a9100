-- The last computation of each proceeding, and of each report that no proceeding followed.
select coalesce(p.case_number, i.case_number, k.contract_case) as case_number, k.contract_case,
       case k.stage when 'INFORME' then 'Calculada en el informe, sin procedimiento'
                    when 'PROVISIONAL' then 'Calculada al abrir el procedimiento'
                    when 'FINAL' then 'Calculada en la resolución' else 'Calculada al resolver el recurso' end as what,
       cast(null as date) as since, cast(k.computed_at as date) as happened_on, k.payable as amount, true as counted,
       0 as place
from contract_fine_computation k
left join contract_proceeding p on p.id = k.proceeding_id
left join contract_incident i on i.id = k.incident_id
where not exists (select 1 from contract_fine_computation x
                  where x.id > k.id and (x.proceeding_id = k.proceeding_id
                    or (x.proceeding_id is null and k.proceeding_id is null and x.incident_id = k.incident_id)))
  and (k.proceeding_id is not null
    or not exists (select 1 from contract_commission_choice h
                   where h.incident_id = k.incident_id and h.kind = 'MULTA' and h.proceeding_id is not null))
