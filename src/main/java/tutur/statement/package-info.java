@org.jspecify.annotations.NullMarked
package tutur.statement;
