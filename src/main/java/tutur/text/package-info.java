@org.jspecify.annotations.NullMarked
package tutur.text;
