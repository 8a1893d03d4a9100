-- title: ¿Qué se pagó antes de validar al proveedor o al beneficiario, o antes de firmar el convenio?
-- control: empty
-- explanation: Debe estar vacía. Compara cada transferencia y cada pago directo con la firma del convenio, y cada pago
-- directo con la validación del proveedor y de cada persona por la que se pagó. Para las validaciones cuenta la
-- hora del servidor, que nadie puede adelantar. Las fechas son las del banco.
select m.case_number as "Expediente",
       case m.kind when 'TRANSFERENCIA' then 'Anticipo ' else 'Pago directo ' end || m.subject_id as "Desembolso",
       m.moved_on as "Fecha del banco",
       m.amount as "Monto",
       m.bank_reference as "Referencia bancaria",
       f.fault as "Qué faltaba",
       f.what as "De quién",
       f.happened_at as "Cuándo se cumplió"
from fund_movement m
join (
  select m.id as movement, 'Convenio firmado' as fault, a.ngo_name as what,
         cast((select min(g.signed_on) from fund_agreement g
               where g.case_number = m.case_number and g.state = 'SIGNED') as varchar(40)) as happened_at
  from fund_movement m
  join fund_assignment a on a.case_number = m.case_number
  where m.kind in ('TRANSFERENCIA', 'PAGO_DIRECTO')
    and not exists (select 1 from fund_agreement g
                    where g.case_number = m.case_number and g.state = 'SIGNED' and g.signed_on <= m.moved_on)
  union all
  select m.id, 'Proveedor validado', coalesce(p.supplier, 'sin factura'),
         cast((select min(s.validated_at) from fund_supplier s where s.case_number = p.case_number
               and s.identification = p.supplier and s.state = 'VALIDADO') as varchar(40))
  from fund_movement m
  left join fund_direct_payment p on p.id = m.subject_id
  where m.kind = 'PAGO_DIRECTO'
    and not exists (select 1 from fund_supplier s
                    where s.case_number = p.case_number and s.identification = p.supplier
                      and s.state = 'VALIDADO' and s.validated_at <= m.recorded_at)
    and not exists (select 1 from fund_supplier s join fund_supplier_decision d on d.supplier_id = s.id
                    where s.case_number = p.case_number and s.identification = p.supplier
                      and d.decision = 'VALIDADO' and d.decided_at <= m.recorded_at)
  union all
  select m.id, 'Beneficiario validado', x.internal_id, cast(b.decided_at as varchar(40))
  from fund_movement m
  join fund_direct_payment_person x on x.payment_id = m.subject_id and x.result = 'PAGABLE'
  left join fund_beneficiary b on b.id = x.beneficiary_id
  where m.kind = 'PAGO_DIRECTO'
    and (b.id is null or b.state <> 'ACTIVO' or b.decided_at > m.recorded_at)
) f on f.movement = m.id
where m.case_number like :case
  and m.moved_on between :from and :to
order by m.case_number, m.moved_on, m.id, f.fault, f.what
