/** What a contract taught, as requests to change a rule (B46, B-S02, B-S14). */
package org.expediente.procedures.contracts.closing.lesson;
