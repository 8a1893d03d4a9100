/** Cases to look at: the demo people work them when the product starts on an empty database. */
package org.expediente.demo;
