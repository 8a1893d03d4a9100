-- title: ¿Qué cambió en el plan, el convenio o los padrones después de aprobarlos?
-- explanation: Antes, después, quién y por qué. Incluye modificaciones del convenio, altas y bajas del padrón, cuentas
-- que cambiaron, versiones del plan posteriores a la aprobada y aprobaciones que quedaron sin efecto porque los
-- datos cambiaron. Las personas aparecen por su código interno.
select s.case_number as "Expediente",
       s.what as "Qué cambió",
       s.state as "Estado",
       s.before_text as "Antes",
       s.after_text as "Después",
       s.reason as "Por qué",
       s.asked_by as "Lo pidió",
       s.decided_by as "Lo decidió",
       s.happened_at as "Momento"
from (
  select m.case_number, 'Modificación ' || m.number || ' (' || m.kind || ')' as what, m.state, m.before_text,
         m.after_text, m.reason || coalesce(' / ' || m.decision, '') as reason, m.requested_by as asked_by,
         m.decided_by, coalesce(m.decided_at, m.requested_at) as happened_at
  from fund_amendment m
  union all
  select c.case_number, 'Padrón de beneficiarios: ' || c.kind || ' de ' || b.internal_id, c.state,
         case c.kind when 'ALTA' then 'No estaba' else 'Activo' end,
         c.kind || ' desde el ' || cast(c.effective_on as varchar(10)),
         c.reason || coalesce(' / ' || c.decision_reason, ''), c.proposed_by, c.decided_by,
         coalesce(c.decided_at, c.proposed_at)
  from fund_roll_change c
  join fund_beneficiary b on b.id = c.beneficiary_id
  union all
  select c.case_number, 'Cuenta exclusiva de la organización', 'VIGENTE',
         coalesce((select max(o.account) from fund_account_change o where o.case_number = c.case_number
            and o.id = (select max(p.id) from fund_account_change p where p.case_number = c.case_number and p.id < c.id)),
           (select max(g.account) from fund_agreement g where g.case_number = c.case_number and g.state = 'SIGNED')),
         c.bank || ' ' || c.account || ', pagable desde el ' || cast(c.payable_from as varchar(10)), c.reason, null,
         c.validated_by, c.validated_at
  from fund_account_change c
  union all
  select s.case_number, 'Cuenta del proveedor ' || s.identification, s.state,
         (select max(o.account) from fund_supplier_account o where o.supplier_id = c.supplier_id
          and o.valid_from = (select max(p.valid_from) from fund_supplier_account p
            where p.supplier_id = c.supplier_id and p.valid_from < c.valid_from)),
         c.account || ', pagable desde el ' || cast(c.valid_from as varchar(10)), '', null, c.validated_by,
         cast(c.validated_on as timestamp with time zone)
  from fund_supplier_account c
  join fund_supplier s on s.id = c.supplier_id
  where exists (select 1 from fund_supplier_account p where p.supplier_id = c.supplier_id and p.valid_from < c.valid_from)
  union all
  select p.case_number, 'Plan, versión ' || p.version, p.state, 'Versión aprobada antes', 'Huella ' || coalesce(p.sha256, ''),
         '', p.created_by, p.filed_by, p.created_at
  from fund_plan p
  where exists (select 1 from fund_plan_resolution r where r.case_number = p.case_number and r.decision = 'APROBAR'
    and r.decided_at < p.created_at)
  union all
  select v.case_number, 'Aprobación sin efecto: ' || v.reference, 'ANULADA', 'Huella ' || v.sha256, '', v.void_cause,
         v.person, v.voided_by, v.voided_at
  from approval v
  where v.voided_at is not null and v.kind like 'funds.%'
) s
where s.case_number like :case
  and s.happened_at >= :since and s.happened_at < :until
order by s.case_number, s.happened_at, s.what
