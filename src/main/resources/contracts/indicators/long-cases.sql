-- Cases of incidents and omissions that are open for more months than the parameter says.
select f.number as case_number, k.contract_case,
       lower(f.state) || ' desde el ' || cast(cast(f.opened_at as date) as varchar(10)) as what,
       cast(null as date) as since, cast(f.opened_at as date) as happened_on, cast(null as numeric(14, 2)) as amount,
       true as counted, 0 as place
from case_file f
join contract_case k on k.case_number = f.number
where f.procedure = 'contracts' and f.series <> 'CON' and f.closed_at is null
  and cast(f.opened_at as date) < cast(cast(:today as date) - cast(:longCase as integer) * interval '1' month as date)
