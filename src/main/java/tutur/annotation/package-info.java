@org.jspecify.annotations.NullMarked
package tutur.annotation;
