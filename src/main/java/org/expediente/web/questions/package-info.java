/** Page and interface of the auditor's questions, the same for every procedure that has some. */
package org.expediente.web.questions;
