-- title: ¿Qué procedimientos están por caducar, y qué incumplimientos por prescribir?
-- explanation: Muestra los procedimientos sin resolver y los incidentes sin procedimiento cuyo límite ya pasó o se acerca,
-- con la anticipación del parámetro. Los límites son parámetros por confirmar: los meses para resolver desde el inicio
-- (LPA, art. 89) y los de prescripción desde el hecho, según la gravedad (LPA, art. 148). La LACAP sola no fija
-- prescripción. Un límite que cae en día inhábil puede correrse; aquí no se corre. La fecha es la del límite.
select r.risk as "Riesgo",
       r.contract_case as "Contrato",
       r.case_number as "Expediente",
       c.contractor_name as "Contratista",
       r.kind as "Clase",
       r.regime as "Régimen",
       r.began_on as "Desde",
       r.limit_on as "Límite",
       cast(extract(day from cast(r.limit_on as timestamp) - cast(:today as timestamp)) as integer) as "Días que faltan",
       r.limit_on < :today as "Vencido",
       r.instructor as "Quién instruye"
from (
  select 'Caducidad del procedimiento' as risk, p.contract_case, p.case_number, p.kind, p.regime,
         p.opened_on as began_on,
         cast(p.opened_on + l.months * interval '1' month as date) as limit_on,
         (select max(k.instructor) from contract_commission_choice h
          join contract_commission k on k.incident_id = h.incident_id where h.proceeding_id = p.id) as instructor
  from contract_proceeding p
  cross join (
    select max(cast(v.parameter_value as integer)) as months from parameter v
    where v.parameter_key = 'contracts.risk.resolveWithin' and v.valid_from <= :today
      and (v.valid_to is null or v.valid_to >= :today)
  ) l
  where p.resolved_on is null and p.kind in ('MULTA', 'CADUCIDAD', 'INHABILITACION')
  union all
  select 'Prescripción del incumplimiento', i.contract_case, i.case_number, i.type, x.regime, i.fact_on,
         cast(i.fact_on + l.months * interval '1' month as date), cast(null as varchar(255))
  from contract_incident i
  join contract x on x.case_number = i.contract_case
  join contract_incident_classification k on k.incident_id = i.id and k.handling = 'INFORME'
  join (
    select v.parameter_key, max(cast(v.parameter_value as integer)) as months from parameter v
    where v.parameter_key like 'contracts.risk.prescription.%' and v.valid_from <= :today
      and (v.valid_to is null or v.valid_to >= :today)
    group by v.parameter_key
  ) l on l.parameter_key = 'contracts.risk.prescription.'
    || case k.severity when 'CRITICO' then 'critical' when 'GRAVE' then 'serious' else 'minor' end
  where i.state = 'ABIERTO'
    and not exists (select 1 from contract_commission_choice h
                    where h.incident_id = i.id and h.proceeding_id is not null)
) r
join contract c on c.case_number = r.contract_case
cross join (
  select max(cast(v.parameter_value as integer)) as days from parameter v
  where v.parameter_key = 'contracts.risk.before' and v.valid_from <= :today
    and (v.valid_to is null or v.valid_to >= :today)
) w
where r.limit_on <= cast(:today as date) + w.days
  and (r.contract_case like :case or r.case_number like :case)
  and r.limit_on between :from and :to
order by r.limit_on, r.contract_case, r.case_number, r.kind
