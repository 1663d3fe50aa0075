/** An answer in short, in sizes that the screens and records of every CRM take. It must not know which CRM it is for. */
@NullMarked
package io.closewise.crm.brief;

import org.jspecify.annotations.NullMarked;
