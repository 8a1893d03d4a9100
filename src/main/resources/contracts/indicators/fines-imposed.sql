-- Fines that were imposed and not revoked.
select p.case_number, f.contract_case,
       case f.state when 'IMPUESTA' then 'Todavía no firme' when 'FIRME' then 'Firme, sin pagar'
                    when 'EN_COBRO' then 'En cobro' else 'Pagada' end as what,
       cast(null as date) as since, f.imposed_on as happened_on, f.amount, true as counted, 0 as place
from contract_fine f
join contract_proceeding p on p.id = f.proceeding_id
where f.state <> 'REVOCADA'
