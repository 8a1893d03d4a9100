-- title: ¿Cómo ejercieron su función los administradores de contrato?
-- explanation: Una fila por cada designación aceptada, con su período, las calificaciones de su evaluación al cierre y
-- los hechos que el sistema contó. Una designación de un contrato cerrado sin evaluación aparece sin calificaciones.
-- La fecha es la del inicio de la designación.
select d.contract_case as "Expediente",
       c.number as "Contrato",
       d.manager as "Administrador",
       d.valid_from as "Desde",
       d.valid_to as "Hasta",
       e.timeliness as "Oportunidad",
       e.follow_up as "Seguimiento",
       e.documentation as "Documentación",
       e.incidents as "Manejo de incidentes",
       (select sum(f.amount) from contract_manager_fact f where f.evaluation_id = e.id) as "Hechos contados",
       e.evaluated_by as "Evaluó",
       case when e.id is null then null when e.reply is null then 'No' else 'Sí' end as "Respondió"
from contract_designation d
join contract c on c.case_number = d.contract_case
left join contract_manager_evaluation e on e.designation_id = d.id
where d.state in ('ACEPTADO', 'TERMINADO') and d.contract_case like :case
  and d.valid_from between :from and :to
order by d.manager, d.valid_from, d.id
