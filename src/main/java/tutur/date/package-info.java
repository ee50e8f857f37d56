@org.jspecify.annotations.NullMarked
package tutur.date;
