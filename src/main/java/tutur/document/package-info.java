@org.jspecify.annotations.NullMarked
package tutur.document;
