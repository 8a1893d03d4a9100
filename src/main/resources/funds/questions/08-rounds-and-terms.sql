-- title: ¿Cuántas rondas de observación hubo, cuántos días tomó cada paso, qué plazos vencieron y a quién se avisó?
-- explanation: Una fila por cada ronda de observaciones al plan y por cada plazo que corrió. Los días son calendario,
-- desde que comenzó hasta que se cerró, o hasta hoy si sigue abierto. Los avisos son los que el sistema envió
-- con el plazo ya vencido. Filtra por la fecha de inicio.
select s.case_number as "Expediente",
       s.kind as "Tipo",
       s.step as "Paso",
       s.turn as "Vez",
       s.started_on as "Inicio",
       s.due_on as "Vencía",
       s.closed_on as "Cierre",
       cast(extract(day from cast(coalesce(s.closed_on, :today) as timestamp)
                           - cast(s.started_on as timestamp)) as integer) as "Días",
       coalesce(s.closed_on, :today) > s.due_on as "Fuera de plazo",
       s.stopped as "Suspensiones",
       s.told as "Se avisó a",
       s.legal_basis as "Base legal"
from (
  select o.case_number, 'Ronda de observaciones' as kind, 'Plan, versión ' || o.version as step,
         o.list_round as turn, o.issued_on as started_on, o.due_on,
         (select max(cast(x.answered_at as date)) from fund_observation x
          where x.case_number = o.case_number and x.list_round = o.list_round) as closed_on,
         0 as stopped, '' as told, '' as legal_basis
  from fund_observation_list o
  union all
  select t.case_number, 'Plazo',
         coalesce((select max(q.task_label) from duty_participation q
                   where q.case_number = t.case_number and q.task_key = t.activity_id), t.activity_id),
         cast(row_number() over (partition by t.case_number, t.activity_id order by t.id) as integer),
         t.start_date, t.due_date, cast(t.closed_at as date),
         cast((select count(*) from term_suspension p where p.term_id = t.id) as integer),
         (select string_agg(distinct n.to_group, ', ') from case_notice n
          where n.case_number = t.case_number and cast(n.sent_at as date) >= t.due_date
            and (t.closed_at is null or n.sent_at <= t.closed_at)),
         t.parameter_key || ': ' || t.legal_basis
  from term t
) s
join fund_assignment a on a.case_number = s.case_number
where s.case_number like :case
  and s.started_on between :from and :to
order by s.case_number, s.kind desc, s.started_on, s.step, s.turn
