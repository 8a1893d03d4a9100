-- title: ¿Qué administradores no tienen taller, declararon un conflicto, están sobrecargados o se fueron a mitad de un incidente, y cómo se les evaluó?
-- explanation: Una fila por cada nombramiento. El taller vale si se aprobó mientras duró el nombramiento o, antes, en
-- los meses que fija el parámetro. «Contratos a la vez» cuenta los que administraba el día en que comenzó este, y se
-- compara con el parámetro de sobrecarga. «Incidentes abiertos al irse» son los del contrato que seguían abiertos en su
-- último día. Las calificaciones van de 1 a 5. La fecha es la del inicio.
select d.contract_case as "Expediente",
       c.number as "Contrato",
       d.manager as "Administrador",
       d.state as "Estado",
       d.valid_from as "Desde",
       d.valid_to as "Hasta",
       w.held_on as "Taller aprobado el",
       d.state in ('ACEPTADO', 'TERMINADO') and w.held_on is null as "Sin taller",
       exists (select 1 from contract_designation_answer a where a.designation_id = d.id and a.conflict)
         or exists (select 1 from duty_conflict k
                    where k.case_number = d.contract_case and k.person = d.manager) as "Conflicto declarado",
       n.contracts as "Contratos a la vez",
       n.contracts > m.most as "Sobrecargado",
       case when d.valid_to is null then 0 else (
         select count(*) from contract_incident i left join case_file v on v.number = i.case_number
         where i.contract_case = d.contract_case and i.known_on <= d.valid_to
           and (i.state in ('ABIERTO', 'COMISIONADO') or cast(v.closed_at as date) > d.valid_to)) end
         as "Incidentes abiertos al irse",
       (select max(r.reason) from contract_replacement r
        where r.contract_case = d.contract_case and r.leaving = d.manager
          and r.finished_on is not null and r.last_day = d.valid_to) as "Por qué se fue",
       e.timeliness as "Oportunidad",
       e.follow_up as "Seguimiento",
       e.documentation as "Documentación",
       e.incidents as "Manejo de incidentes",
       (select sum(f.amount) from contract_manager_fact f where f.evaluation_id = e.id) as "Hechos contados",
       e.evaluated_by as "Quién evaluó",
       case when e.id is null then null else e.reply is not null end as "Respondió"
from contract_designation d
join contract c on c.case_number = d.contract_case
cross join (
  select max(case when p.parameter_key = 'contracts.appointment.maxContracts'
                  then cast(p.parameter_value as integer) end) as most,
         max(case when p.parameter_key = 'contracts.workshop.validMonths'
                  then cast(p.parameter_value as integer) end) as months
  from parameter p
  where p.parameter_key in ('contracts.appointment.maxContracts', 'contracts.workshop.validMonths')
    and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)
) m
left join (
  select x.id, max(t.held_on) as held_on
  from contract_designation x
  join contract_training t on t.person = x.manager and t.passed and t.held_on <= coalesce(x.valid_to, :today)
  cross join (
    select max(cast(p.parameter_value as integer)) as months
    from parameter p
    where p.parameter_key = 'contracts.workshop.validMonths'
      and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)
  ) l
  where t.held_on >= cast(x.valid_from - l.months * interval '1' month as date)
  group by x.id
) w on w.id = d.id
join (
  -- contracts that the person administered on the first day of each designation
  select x.id, count(distinct o.contract_case) as contracts
  from contract_designation x
  left join (
    select y.manager, y.contract_case, y.valid_from, coalesce(y.valid_to, cast(z.closed_at as date)) as last_day
    from contract_designation y
    left join contract_closing z on z.contract_case = y.contract_case
    where y.state in ('ACEPTADO', 'TERMINADO')
  ) o on o.manager = x.manager and o.valid_from <= x.valid_from
     and (o.last_day is null or o.last_day >= x.valid_from)
  group by x.id
) n on n.id = d.id
left join contract_manager_evaluation e on e.designation_id = d.id
where d.contract_case like :case
  and d.valid_from between :from and :to
order by d.manager, d.valid_from, d.id
