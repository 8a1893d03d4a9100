-- How long it took from the fact to its report; the business days are counted by the calendar.
select i.case_number, i.contract_case,
       'Hecho del ' || cast(i.fact_on as varchar(10)) || ', informado por ' || r.filed_by as what,
       i.fact_on as since, r.filed_on as happened_on, cast(null as numeric(14, 2)) as amount, true as counted, 0 as place
from contract_breach_report r
join contract_incident i on i.id = r.incident_id
