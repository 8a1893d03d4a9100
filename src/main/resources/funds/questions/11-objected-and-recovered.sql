-- title: ¿Cuánto se objetó, cuánto se recuperó y cuánto está en cobro?
-- explanation: Una fila por expediente en ejecución o liquidado. Lo objetado cuenta lo que quedó firme y, mientras no
-- se resuelve, lo planteado. Los días de recuperación van desde que el reintegro fue exigible hasta su pago
-- completo, o hasta hoy.
select x.case_number as "Expediente",
       a.ngo_name as "Organización",
       x.state as "Ejecución",
       cast((select coalesce(sum(o.amount), 0) from fund_objection o
             where o.case_number = x.case_number) as numeric(14, 2)) as "Objetado al inicio",
       cast((select coalesce(sum(coalesce(o.upheld, o.amount)), 0) from fund_objection o
             where o.case_number = x.case_number) as numeric(14, 2)) as "Objetado",
       cast((select coalesce(sum(u.amount), 0) from fund_undue_payment u
             where u.case_number = x.case_number) as numeric(14, 2)) as "Pagos indebidos",
       cast((select coalesce(sum(m.amount), 0) from fund_movement m
             where m.case_number = x.case_number and m.kind = 'REINTEGRO') as numeric(14, 2)) as "Reintegrado en total",
       r.due as "Exigible por liquidación",
       cast((select coalesce(sum(p.amount), 0) from fund_refund_payment p
             where p.case_number = x.case_number) as numeric(14, 2)) as "Recuperado",
       cast(r.due - (select coalesce(sum(p.amount), 0) from fund_refund_payment p
             where p.case_number = x.case_number) as numeric(14, 2)) as "Pendiente o en cobro",
       r.state as "Cobro",
       r.opened_on as "Exigible desde",
       r.paid_on as "Pagado el",
       cast(extract(day from cast(coalesce(r.paid_on, :today) as timestamp)
                           - cast(r.opened_on as timestamp)) as integer) as "Días"
from fund_execution x
join fund_assignment a on a.case_number = x.case_number
left join fund_refund r on r.case_number = x.case_number
where x.case_number like :case
order by x.case_number
