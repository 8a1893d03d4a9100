-- title: ¿A dónde fue cada dólar?
-- explanation: Sigue el dinero que salió del Ministerio desde el decreto hasta el documento final: línea
-- presupuestaria, línea y actividad del plan, proveedor o emisor, personas atendidas (por su código interno),
-- quién autorizó y referencia bancaria. La suma de los montos de un expediente es todo lo transferido, pagado
-- directamente y reembolsado. Las fechas son las del banco.
select a.case_number as "Expediente",
       a.ngo_name as "Organización",
       a.decree as "Decreto",
       a.budget_line as "Línea presupuestaria",
       d.destination as "Destino",
       d.plan_line as "Línea del plan",
       l.description as "Concepto del plan",
       l.activity_code as "Actividad",
       d.payee as "Proveedor o emisor",
       d.persons as "Personas atendidas",
       d.paper as "Documento",
       d.result as "Resultado",
       d.approver as "Autorizó",
       d.bank_reference as "Referencia bancaria",
       d.moved_on as "Fecha del banco",
       cast(d.amount as numeric(14, 2)) as "Monto"
from fund_assignment a
join (
  -- each document charged to an advance
  select m.case_number, 'Gasto del anticipo ' || m.subject_id as destination, e.line as plan_line,
         e.issuer as payee, '' as persons, e.type || ' ' || e.number as paper, e.result,
         (select max(x.acted_by) from fund_advance_act x join fund_advance_request r on r.id = x.request_id
          where r.case_number = m.case_number and r.advance_number = m.subject_id
            and r.state = 'TRANSFERIDA' and x.step = 'AUTORIZACION') as approver,
         m.bank_reference, m.moved_on, e.total as amount, 1 as rank_in_case, e.row_position as place
  from fund_movement m
  join fund_expense e on e.case_number = m.case_number and e.advance_number = m.subject_id
  where m.kind = 'TRANSFERENCIA'
  union all
  -- what of an advance no document explains; below zero where the documents exceed it
  select m.case_number, 'Anticipo ' || m.subject_id || ', diferencia sin documentos', null, a.ngo_nit, '', '',
         'POR JUSTIFICAR',
         (select max(x.acted_by) from fund_advance_act x join fund_advance_request r on r.id = x.request_id
          where r.case_number = m.case_number and r.advance_number = m.subject_id
            and r.state = 'TRANSFERIDA' and x.step = 'AUTORIZACION'),
         m.bank_reference, m.moved_on,
         m.amount - (select coalesce(sum(e.total), 0.00) from fund_expense e
                     where e.case_number = m.case_number and e.advance_number = m.subject_id),
         2, 0
  from fund_movement m
  join fund_assignment a on a.case_number = m.case_number
  where m.kind = 'TRANSFERENCIA'
    and m.amount <> (select coalesce(sum(e.total), 0.00) from fund_expense e
                     where e.case_number = m.case_number and e.advance_number = m.subject_id)
  union all
  -- direct payments; who authorised one is found by the process that handled it
  select m.case_number, 'Pago directo ' || m.subject_id, m.plan_line,
         p.supplier || coalesce(' ' || s.name, ''),
         (select string_agg(x.internal_id, ', ' order by x.internal_id) from fund_direct_payment_person x
          where x.payment_id = p.id and x.result = 'PAGABLE'),
         p.fiscal_type || ' ' || p.fiscal_number, p.state,
         (select max(q.person) from duty_participation q
          join act_hi_taskinst t on t.id_ = q.task_id
          join act_hi_varinst v on v.proc_inst_id_ = t.proc_inst_id_ and v.execution_id_ = t.proc_inst_id_
            and v.name_ = 'paymentId'
          where q.case_number = m.case_number and q.roles like '%authority%'
            and coalesce(cast(v.long_ as varchar(40)), v.text_) = cast(m.subject_id as varchar(40))),
         m.bank_reference, m.moved_on, m.amount, 3, 0
  from fund_movement m
  left join fund_direct_payment p on p.id = m.subject_id
  left join fund_supplier s on s.case_number = p.case_number and s.identification = p.supplier
  where m.kind = 'PAGO_DIRECTO'
  union all
  select m.case_number, 'Reembolso a la organización', null, a.ngo_nit, '', '', '', null,
         m.bank_reference, m.moved_on, m.amount, 4, 0
  from fund_movement m
  join fund_assignment a on a.case_number = m.case_number
  where m.kind = 'REEMBOLSO'
) d on d.case_number = a.case_number
left join fund_agreement g on g.case_number = a.case_number and g.state = 'SIGNED'
left join fund_plan_line l on l.case_number = d.case_number and l.version = g.plan_version and l.code = d.plan_line
where a.case_number like :case
  and d.moved_on between :from and :to
order by a.case_number, d.moved_on, d.rank_in_case, d.destination, d.place
