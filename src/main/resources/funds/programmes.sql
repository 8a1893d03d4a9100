-- Where each programme stands (A.6), for the cases in :numbers. Spending of an advance counts as accepted once it
-- was reviewed; when the advance is closed, what objections were upheld decides.
select a.case_number as number,
       a.ngo_name as ngo,
       c.state,
       x.state as execution,
       x.starts_on,
       x.ends_on,
       a.amount as assigned,
       coalesce((select sum(k.amount) from fund_commitment k
                 where k.case_number = a.case_number and k.state = 'COMPROMETIDO'), 0) as committed,
       coalesce((select sum(m.amount) from fund_movement m
                 where m.case_number = a.case_number and m.kind = 'TRANSFERENCIA'), 0) as transferred,
       coalesce((select sum(m.amount) from fund_movement m
                 where m.case_number = a.case_number and m.kind = 'PAGO_DIRECTO'), 0) as paid_directly,
       coalesce((select sum(m.amount) from fund_movement m
                 where m.case_number = a.case_number and m.kind = 'REINTEGRO'), 0) as refunded,
       coalesce((select sum(m.amount) from fund_movement m
                 where m.case_number = a.case_number and m.kind = 'REEMBOLSO'), 0) as reimbursed,
       coalesce((select sum(coalesce(o.upheld, o.amount)) from fund_objection o
                 where o.case_number = a.case_number), 0) as objected,
       coalesce((select sum(u.amount) from fund_undue_payment u
                 where u.case_number = a.case_number), 0) as undue,
       (select count(*) from fund_beneficiary b
        where b.case_number = a.case_number and b.state = 'ACTIVO') as beneficiaries
from fund_assignment a
join case_file c on c.number = a.case_number
left join fund_execution x on x.case_number = a.case_number
where a.case_number in (:numbers)
order by a.case_number
