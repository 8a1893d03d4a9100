-- Incidents that had to be reported: reports, and those that nobody reported until an omission was opened.
select i.case_number, i.contract_case,
       case when r.id is null then 'Sin informe; debía informarse el ' || cast(m.due_on as varchar(10))
            when r.kind = 'SUPLETORIO' then 'Informe supletorio de ' || r.filed_by
            when r.days_late > 0 then 'Informe de ' || r.filed_by || ', días hábiles de atraso: ' || r.days_late
            else 'Informe de ' || r.filed_by || ' en plazo' end as what,
       cast(null as date) as since,
       coalesce(r.filed_on, m.opened_on) as happened_on,
       cast(null as numeric(14, 2)) as amount,
       r.id is not null and r.kind = 'ORDINARIO' and r.days_late = 0 as counted,
       case when r.kind = 'ORDINARIO' and r.days_late = 0 then 1 else 0 end as place
from contract_incident i
left join contract_breach_report r on r.incident_id = i.id
left join contract_omission m on m.incident_id = i.id
where r.id is not null or m.id is not null
