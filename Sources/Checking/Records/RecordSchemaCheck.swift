import FileAccess
import FileFormats
import Findings
import Markup
import SystemPackage

/// Holds the electronic records of a plan against a schema that the user has. One after the other: a compiled schema
/// serves one task, and takes longer to make than to use.
enum RecordSchemaCheck {
  /// - Parameter schema: nil when none was given.
  static func findings(_ cases: [CheckedCase], schema: FilePath?) -> [Finding] {
    guard let schema else { return [] }
    do throws(MarkupError) {
      let compiled = try CDASchema(path: schema.string)
      var findings: [Finding] = []
      for checked in cases {
        for document in checked.documents where document.format == .cda {
          let entry = document.planned.entry
          let subject = Subject(file: entry.relativePath, case: checked.planned.sampled.key.description)
          do throws(FileAccessError) {
            findings += try compiled.findings(in: FileBytes(entry.path), subject: subject)
          } catch {
            findings.append(FormatCheck.unreadable(error, subject: subject))
          }
        }
      }
      return findings
    } catch {
      return [CDASchema.unusable(error, path: schema.string)]
    }
  }
}
