-- Proceedings that are not resolved and whose months (LPA 89) are over, or nearly so.
select r.case_number, r.contract_case,
       r.kind || ' desde el ' || cast(r.opened_on as varchar(10))
         || case when r.limit_on < :today then '; el límite ya pasó' else '' end as what,
       cast(null as date) as since, r.limit_on as happened_on, cast(null as numeric(14, 2)) as amount, true as counted,
       0 as place
from (
  select p.case_number, p.contract_case, p.kind, p.opened_on,
         cast(p.opened_on + cast(:resolveWithin as integer) * interval '1' month as date) as limit_on
  from contract_proceeding p
  where p.resolved_on is null and p.kind in ('MULTA', 'CADUCIDAD', 'INHABILITACION')
) r
where r.limit_on <= cast(:today as date) + cast(:before as integer)
