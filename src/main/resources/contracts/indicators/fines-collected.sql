-- Money that came in for fines.
select p.case_number, p.contract_case,
       case y.way when 'PAGO' then 'Pagado por el contratista' when 'DESCUENTO' then 'Descontado de sus pagos'
                  else 'Pagado por el fiador' end || ', ' || y.reference as what,
       cast(null as date) as since, y.paid_on as happened_on, y.amount, true as counted, 0 as place
from contract_fine_payment y
join contract_proceeding p on p.id = y.proceeding_id
