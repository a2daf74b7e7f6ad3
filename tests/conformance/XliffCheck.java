// Validates XLIFF 2.1 with the Okapi Framework: the schemas, and what the standard asks beyond them. A line for each file: its path, a tab, and what is wrong.
import java.io.File;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;

public class XliffCheck {
  public static void main(String[] paths) {
    for (String path : paths) {
      String trouble = "";
      try {
        XLIFFReader.validate(new File(path));
      } catch (RuntimeException error) {
        trouble = String.valueOf(error.getMessage()).replaceAll("\\s+", " ");
      }
      System.out.println(path + "\t" + trouble);
    }
  }
}
