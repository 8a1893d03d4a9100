-- What of each advance was accepted, for the cases in :numbers, oldest transfer first.
select v.case_number,
       v.transferred_on,
       v.transferred,
       case v.state
         when 'CERRADA' then v.reported - coalesce((select sum(coalesce(o.upheld, o.amount)) from fund_objection o
           where o.case_number = v.case_number and o.source = 'RENDICION' and o.advance_number = v.advance_number), 0)
         else v.accepted end as accepted
from fund_advance_account v
where v.case_number in (:numbers)
order by v.case_number, v.transferred_on, v.advance_number
