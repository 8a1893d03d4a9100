-- Fines against which no appeal is possible any more.
select p.case_number, f.contract_case,
       case f.state when 'PAGADA' then 'Pagada' when 'EN_COBRO' then 'En cobro' else 'Sin pagar' end as what,
       cast(null as date) as since, f.firm_on as happened_on, f.amount, true as counted,
       case f.state when 'PAGADA' then 1 else 0 end as place
from contract_fine f
join contract_proceeding p on p.id = f.proceeding_id
where f.state <> 'REVOCADA' and f.firm_on is not null
