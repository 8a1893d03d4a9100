-- Guarantees that ran out unclaimed while an incident was open, even if it was closed later.
select g.contract_case as case_number, g.contract_case,
       g.kind || ' ' || g.number || ' de ' || g.issuer as what,
       cast(null as date) as since, g.valid_to as happened_on, g.amount, true as counted, 0 as place
from contract_guarantee g
where g.state in ('VIGENTE', 'VENCIDA') and g.valid_to < :today
  and exists (select 1 from contract_incident i left join case_file v on v.number = i.case_number
              where i.contract_case = g.contract_case and i.known_on <= g.valid_to
                and (i.state in ('ABIERTO', 'COMISIONADO') or cast(v.closed_at as date) > g.valid_to))
