-- All contracts by the state that they are in today; the amount is the one in force.
select c.case_number, c.case_number as contract_case, c.state as what, cast(null as date) as since,
       c.signed_on as happened_on,
       c.original_amount + coalesce((select sum(m.amount) from contract_modification m
         where m.contract_case = c.case_number and m.resolved_on <= :today), 0) as amount,
       true as counted, 0 as place
from contract c
