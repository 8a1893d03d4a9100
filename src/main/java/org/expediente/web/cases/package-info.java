/** Cases over HTTP: the list, one case, its timeline; each caller sees what concerns them. */
package org.expediente.web.cases;
