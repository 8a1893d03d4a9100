-- title: ¿Con qué datos se calculó cada multa, y da al centavo lo que se impuso?
-- explanation: Una fila por cada parte de una multa, con todo lo que entró en el cálculo que vale. Los días son los
-- calendario desde el vencimiento hasta la entrega, o hasta el corte si no se entregó, menos los justificados. Cada
-- tramo se lee «desde el día = fracción diaria de la base». La multa es la suma de las partes, no más que el tope si
-- este la limita, y no menos que el piso, redondeada una sola vez. El piso es el salario mínimo del primer día de mora
-- por el factor de la tabla de esa versión. La fecha es la de la imposición.
select p.case_number as "Expediente",
       f.contract_case as "Contrato",
       f.proceeding_id as "Procedimiento",
       f.state as "Estado",
       f.imposed_on as "Impuesta el",
       k.stage as "Etapa del cálculo",
       k.cut_off as "Corte",
       k.modality as "Modalidad",
       k.object as "Objeto",
       k.base_rule as "Regla de la base",
       k.table_version as "Versión de la tabla",
       k.rates as "Tramos",
       k.legal_basis as "Fundamento",
       k.contract_value as "Valor vigente",
       k.cap_share as "Tope (fracción)",
       k.cap_limits as "El tope limita",
       k.wage as "Salario mínimo",
       k.wage_on as "Salario del día",
       k.floor as "Piso",
       k.floor_per_part as "Piso por parte",
       k.excused_days as "Días justificados",
       q.position as "Parte",
       o.code as "Obligación",
       q.base as "Base",
       q.due_on as "Vencía el",
       q.delivered_on as "Entregada el",
       q.days as "Días de mora",
       q.percentage as "Porcentaje",
       q.gross as "Multa de la parte",
       k.gross as "Suma sin redondear",
       k.cap as "Tope",
       k.flag as "Marca",
       k.payable as "Multa calculada",
       f.amount as "Multa impuesta",
       k.payable = f.amount as "Coinciden",
       k.computed_by as "Quién la calculó",
       k.computed_at as "Momento"
from contract_fine f
join contract_proceeding p on p.id = f.proceeding_id
join contract_fine_computation k on k.id = f.computation_id
left join contract_fine_part q on q.computation_id = k.id
left join contract_obligation o on o.id = q.obligation_id
where (f.contract_case like :case or p.case_number like :case)
  and f.imposed_on between :from and :to
order by f.contract_case, f.proceeding_id, q.position
