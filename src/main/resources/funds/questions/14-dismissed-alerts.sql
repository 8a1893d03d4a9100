-- title: ¿Qué alertas se desestimaron, quién lo hizo y con qué motivo?
-- explanation: Alertas que una persona dejó pasar: proveedores y beneficiarios validados con observaciones,
-- señalamientos de la organización con los que se siguió, retenciones de anticipos dispensadas, gastos aceptados
-- con alerta, pagos directos con alerta, incidentes sin mérito y conflictos levantados. Las de planes parecidos
-- y de elegibilidad no detienen el trámite; se muestra la resolución que siguió. Un motivo vacío es un hallazgo.
select s.case_number as "Expediente",
       s.alert as "Alerta",
       s.about as "Sobre",
       s.message as "Qué decía",
       s.person as "La desestimó",
       s.reason as "Motivo",
       s.happened_at as "Momento"
from (
  select s.case_number, 'Proveedor ' || s.check_result as alert, s.identification as about,
         (select string_agg(f.message, ' / ' order by f.position) from fund_supplier_finding f
          where f.supplier_id = s.id and f.review_round = d.review_round) as message,
         d.decided_by as person, d.reason, d.decided_at as happened_at
  from fund_supplier_decision d
  join fund_supplier s on s.id = d.supplier_id
  where d.decision = 'VALIDADO'
    and exists (select 1 from fund_supplier_finding f
                where f.supplier_id = s.id and f.review_round = d.review_round and f.result <> 'VALIDADO')
  union all
  select b.case_number, 'Beneficiario ' || b.check_result, b.internal_id,
         (select string_agg(f.message, ' / ' order by f.position) from fund_beneficiary_finding f
          where f.beneficiary_id = b.id),
         b.decided_by, b.decision_reason, b.decided_at
  from fund_beneficiary b
  where b.state = 'ACTIVO' and b.check_result <> 'ACTIVO'
  union all
  select r.case_number, 'Señalamiento de la organización', '', r.standing_detail, r.decided_by, r.reason,
         cast(r.decided_on as timestamp with time zone)
  from fund_standing_review r
  where r.decision = 'CONTINUAR'
  union all
  select k.case_number, 'Elegibilidad: ' || f.result, '', f.message, k.checked_by, k.remarks,
         cast(e.evaluated_on as timestamp with time zone)
  from fund_eligibility_finding f
  join fund_eligibility_evaluation e on e.id = f.evaluation_id
  join fund_ngo_check k on k.id = e.check_id
  where f.result = 'ALERTA'
  union all
  select p.case_number, 'Plan parecido al de ' || p.other_case, 'Versión ' || p.version, p.message, r.decided_by,
         r.motive, r.decided_at
  from fund_plan_alert p
  join fund_plan_resolution r on r.case_number = p.case_number and r.version = p.version and r.decision = 'APROBAR'
  union all
  select r.case_number, 'Anticipo retenido', 'Anticipo ' || r.advance_number, g.reasons, x.acted_by, x.reason,
         x.acted_at
  from fund_advance_gate g
  join fund_advance_request r on r.id = g.request_id
  join fund_advance_act x on x.request_id = r.id and x.step = 'RETENCION'
  where g.overridden is not null
  union all
  select e.case_number, 'Gasto con alerta', e.type || ' ' || e.number, e.alert, e.reviewed_by, e.reason, k.closed_at
  from fund_expense e
  join fund_accounting k on k.case_number = e.case_number and k.advance_number = e.advance_number
  where e.alert is not null and e.result = 'ACEPTADO' and k.closed_at is not null
  union all
  select p.case_number, 'Pago directo con alerta', 'Pago directo ' || p.id, f.message, m.recorded_by, '', m.recorded_at
  from fund_direct_payment_finding f
  join fund_direct_payment p on p.id = f.payment_id and p.check_round = f.check_round
  join fund_movement m on m.kind = 'PAGO_DIRECTO' and m.subject_id = p.id
  where not f.blocking
  union all
  select i.case_number, 'Incidente ' || i.type, 'Incidente ' || i.id, i.facts, c.classified_by, c.reason,
         c.classified_at
  from fund_incident i
  join fund_incident_classification c on c.incident_id = i.id
  where c.outcome = 'SIN_MERITO'
  union all
  select k.case_number, 'Conflicto de interés', k.person, k.reason, k.decided_by, k.decision_reason, k.decided_at
  from duty_conflict k
  join fund_assignment a on a.case_number = k.case_number
  where k.decision = 'RECHAZADA'
) s
where s.case_number like :case
  and s.happened_at >= :since and s.happened_at < :until
order by s.case_number, s.happened_at, s.alert, s.about
