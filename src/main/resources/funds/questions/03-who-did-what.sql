-- title: ¿Quién solicitó, validó, autorizó, pagó y concilió cada desembolso? ¿Alguien se repite?
-- explanation: Una fila por cada paso que una persona completó para un anticipo o un pago directo, desde la solicitud o
-- el registro de la factura hasta la conciliación. «Se repite» dice si la misma persona hizo dos pasos distintos
-- del mismo desembolso. Que la organización solicite y rinda, o que quien compromete revise los gastos, es normal; lo
-- que el sistema impide es que una persona solicite, valide, autorice, pague o concilie en lugar de otra. Filtra por
-- la fecha del paso.
select s.case_number as "Expediente",
       s.disbursement as "Desembolso",
       s.step as "Paso",
       s.person as "Persona",
       s.roles as "En calidad de",
       s.on_behalf_of as "En nombre de",
       s.acted_at as "Momento",
       min(s.step) over (partition by s.case_number, s.disbursement, s.person)
         <> max(s.step) over (partition by s.case_number, s.disbursement, s.person) as "Se repite"
from (
  -- tasks of the processes that handle one disbursement each
  select q.case_number,
         case v.name_ when 'paymentId' then 'Pago directo ' else 'Anticipo ' end
           || coalesce(cast(v.long_ as varchar(40)), v.text_) as disbursement,
         q.task_label as step, q.person, q.roles, q.on_behalf_of, q.acted_at
  from duty_participation q
  join act_hi_taskinst t on t.id_ = q.task_id
  join act_hi_varinst v on v.proc_inst_id_ = t.proc_inst_id_ and v.execution_id_ = t.proc_inst_id_
  where v.name_ in ('paymentId', 'advanceNumber')
    and q.process_key <> 'funds-invoices' -- one instance for all invoices
  union all
  select p.case_number, 'Pago directo ' || p.id, 'Registrar la factura', p.registered_by, null, null,
         p.registered_at
  from fund_direct_payment p
  union all
  -- the bank is reconciled once, for all disbursements of the case
  select r.case_number,
         case m.kind when 'TRANSFERENCIA' then 'Anticipo ' else 'Pago directo ' end || m.subject_id,
         'Conciliar el expediente', r.reconciled_by, null, null,
         cast(r.reconciled_on as timestamp with time zone)
  from fund_reconciliation r
  join fund_movement m on m.case_number = r.case_number and m.kind in ('TRANSFERENCIA', 'PAGO_DIRECTO')
) s
join fund_assignment a on a.case_number = s.case_number
where s.case_number like :case
  and s.acted_at >= :since and s.acted_at < :until
order by s.case_number, s.disbursement, s.acted_at, s.step
