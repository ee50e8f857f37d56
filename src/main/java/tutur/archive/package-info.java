@org.jspecify.annotations.NullMarked
package tutur.archive;
