-- title: ¿Quién administró un contrato y también lo instruyó, evaluó, aprobó o pagó?
-- control: empty
-- explanation: Debe estar vacía. Compara a quienes administraron cada contrato con quienes, en el mismo contrato o sus
-- incidentes, nombraron, comisionaron, instruyeron, resolvieron, evaluaron, dictaminaron o pagaron, según los libros de
-- cada paso y según las tareas que cada persona completó por un área. Filtra por el momento del otro acto.
select a.contract_case as "Expediente",
       c.number as "Contrato",
       a.person as "Persona",
       d.since as "Administró desde",
       d.until as "Administró hasta",
       a.what as "También",
       a.case_number as "En el expediente",
       a.acted_at as "Momento"
from (
  select i.contract_case, k.instructor as person, 'Instruyó el procedimiento' as what, i.case_number,
         k.decided_at as acted_at
  from contract_commission k join contract_incident i on i.id = k.incident_id
  union all
  select i.contract_case, k.decided_by, 'Comisionó o archivó', i.case_number, k.decided_at
  from contract_commission k join contract_incident i on i.id = k.incident_id
  union all
  select p.contract_case, x.drafted_by, 'Proyectó la multa', p.case_number, x.drafted_at
  from contract_fine_draft x join contract_proceeding p on p.id = x.proceeding_id
  union all
  select p.contract_case, x.decided_by, 'Resolvió la multa', p.case_number, x.decided_at
  from contract_fine_decision x join contract_proceeding p on p.id = x.proceeding_id
  union all
  select p.contract_case, x.resolved_by, 'Resolvió el recurso', p.case_number, x.resolved_at
  from contract_appeal x join contract_proceeding p on p.id = x.proceeding_id
  union all
  select m.contract_case, m.resolved_by, 'Resolvió la omisión', m.case_number,
         cast(m.resolved_on as timestamp with time zone)
  from contract_omission m
  union all
  select e.contract_case, e.evaluated_by, 'Evaluó a quien administra', e.contract_case, e.evaluated_at
  from contract_manager_evaluation e
  union all
  select x.contract_case, x.appointed_by, 'Nombró a quien administra', x.contract_case, x.appointed_at
  from contract_designation x
  union all
  select x.contract_case, x.given_by, 'Dictaminó la finalidad', x.contract_case, x.given_at
  from contract_purpose_opinion x
  union all
  select h.contract_case, x.person, 'Resolvió la prórroga o modificación', h.contract_case, x.acted_at
  from contract_change_act x join contract_change h on h.id = x.change_id
  where x.step in ('userTask_adviseChange', 'userTask_resolveChange')
  union all
  select r.contract_case, x.acted_by, case x.step when 'PAGO' then 'Pagó' else 'Aprobó el pago' end,
         r.contract_case, x.acted_at
  from contract_payment_act x join contract_payment_request r on r.id = x.request_id
  where x.step in ('REVISION', 'PAGO')
  union all
  -- any other task that was done in the name of another area
  select k.contract_case, q.person, q.task_label || ' (' || q.roles || ')', q.case_number, q.acted_at
  from duty_participation q
  join contract_case k on k.case_number = q.case_number
  where q.roles like '%authority%' or q.roles like '%legal%' or q.roles like '%procurement%'
     or q.roles like '%financial%' or q.roles like '%treasury%'
) a
join (
  select contract_case, manager, min(valid_from) as since,
         case when count(*) = count(valid_to) then max(valid_to) end as until
  from contract_designation
  where state in ('ACEPTADO', 'TERMINADO')
  group by contract_case, manager
) d on d.contract_case = a.contract_case and d.manager = a.person
join contract c on c.case_number = a.contract_case
where (a.contract_case like :case or a.case_number like :case)
  and a.acted_at >= :since and a.acted_at < :until
order by a.contract_case, a.person, a.acted_at, a.what
