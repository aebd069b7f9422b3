/** What the server tells those who operate it, one line at a time, and never of whom. */
package org.gradientplayground.log;
