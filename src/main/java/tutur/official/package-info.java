@org.jspecify.annotations.NullMarked
package tutur.official;
