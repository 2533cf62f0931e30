import Configuration
import FileFormats
import Findings
import NHICodes
import NHIPack
import Packaging

extension JSONReport {
  struct Document: Encodable {
    let version = 1
    let command: String
    let configuration: ConfigurationEntry?
    let summary: Summary
    let files: [File]
    let findings: [FindingEntry]
    let reminders: [ReminderEntry]
    /// The first of `bundles`.
    let bundle: BundleEntry?
    /// Nil when none was made.
    let bundles: [BundleEntry]?
    var folders: FoldersEntry?
    /// Where the page for people is; nil when none was asked for or it could not be written.
    var report: String?
  }

  /// The configuration that was read, and how it came to be used.
  struct ConfigurationEntry: Encodable {
    let path, found: String
  }

  struct Summary: Encodable {
    let cases, files, errors, warnings, accepted, rejected: Int
    /// Findings that an earlier result had and that are left out; nil when there was none.
    let known: Int?
  }

  struct File: Encodable {
    let path: String
    let `case`: String?
    let format: String?
    let verdict: String
    let name: String?
    /// Bytes; of all files, for a set.
    let bytes: Int
    /// What the file says of itself, by the names that scripts use; nil when nothing was looked at.
    let details: [String: Fact]?
    /// What a DICOM file or file-set holds; nil for everything else.
    var tree: ContentsJSON?
    /// What became of the pictures; nil when none were asked for.
    var previews: [Preview]?
  }

  struct Preview: Encodable {
    let path: String
    /// The PNG's name in the folder.
    let png: String?
    /// Why there is none.
    let reason: String?
  }

  struct Inspection: Encodable {
    let version = 1
    let command = "inspect"
    let summary: InspectionSummary
    let files: [File]
    /// What systems leave behind in folders, not looked at.
    let leftovers: [String]
    let findings: [FindingEntry]
  }

  struct InspectionSummary: Encodable {
    let files, errors, warnings, accepted, rejected: Int
    let known: Int?
  }

  /// What `dicomdir` made; a file's `name` is its place in the set.
  struct Making: Encodable {
    let version = 1
    let command = "dicomdir"
    let summary: InspectionSummary
    let files: [File]
    /// What systems leave behind in folders, not looked at.
    let leftovers: [String]
    let findings: [FindingEntry]
    let fileSet: FileSetEntry?
  }

  struct VerificationEntry: Encodable {
    let version = 1
    let command = "verify"
    let configuration: ConfigurationEntry?
    let summary: VerificationSummary
    let bundles: [VerifiedEntry]
    let findings: [FindingEntry]
    /// Where the page for people is; nil when none was asked for or it could not be written.
    var report: String?
  }

  struct VerificationSummary: Encodable {
    let bundles, cases, files, errors, warnings, accepted, rejected: Int
    let known: Int?
  }

  struct VerifiedEntry: Encodable {
    let path, verdict: String
    let bytes, cases, files: Int
  }

  struct FileSetEntry: Encodable {
    let path: String
    let bytes, files, patients, studies, series: Int
  }

  struct BundleEntry: Encodable {
    let path: String
    let bytes: Int
    let sha256: String
    let cases, files: Int
    /// How many files lie in their archive as they were, and how many were compressed.
    let stored, compressed: Int
    /// Before compression.
    let sourceBytes: Int
  }

  struct FoldersEntry: Encodable {
    let path: String
    let cases, files, bytes: Int
  }

  struct ReminderEntry: Encodable {
    let id, message: String
  }

  struct FindingEntry: Encodable {
    struct Subject: Encodable {
      let file, `case`: String?
      let row: Int?
      let entry: String?
    }

    let rule, severity, message, remedy: String
    /// True where the configuration gave it another severity than the rule's own.
    let configured: Bool?
    /// The reason, for a warning that was accepted and does not count.
    let accepted: String?
    let subject: Subject
    let facts: [String: Fact]
  }

  enum Fact: Codable, Hashable {
    case text(String)
    case number(Int)
    case list([Fact])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .list(try container.decode([Fact].self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      case .list(let facts): try container.encode(facts)
      }
    }
  }

  /// What may be shown, and in which language.
  struct Shown {
    private let shown: ShownText
    private let language: Language

    init(output: OutputArguments) {
      shown = output.shown
      language = output.language
    }

    func masked(_ text: String) -> String { shown.masked(text) }

    func page(_ written: Running.WrittenPage) -> String? {
      guard case .written(let file) = written else { return nil }
      return masked(file.path.string)
    }

    func finding(_ finding: Finding, acceptance: Acceptance? = nil) -> FindingEntry {
      let subject = finding.subject
      return FindingEntry(
        rule: finding.rule.id, severity: finding.severity.rawValue,
        message: masked(finding.message(in: language)),
        remedy: masked(finding.remedy(in: language)), configured: finding.isReweighed ? true : nil,
        accepted: acceptance.map { masked($0.reason) },
        subject: FindingEntry.Subject(
          file: subject.file.map(masked), case: subject.case, row: subject.row,
          entry: subject.entry.map(masked)),
        facts: Dictionary(finding.facts.all.map { ($0.name, fact($0.value)) }) { first, _ in first })
    }

    func configuration(_ place: ConfigurationPlace) -> ConfigurationEntry {
      ConfigurationEntry(path: masked(place.path.string), found: place.origin.rawValue)
    }

    func finding(_ entry: Outcome.Entry) -> FindingEntry {
      finding(entry.told.finding, acceptance: entry.told.acceptance)
    }

    func details(_ details: [FileDetail]) -> [String: Fact]? {
      details.isEmpty ? nil : Dictionary(details.map { ($0.key, fact($0.value)) }) { first, _ in first }
    }

    func bundle(_ bundle: Bundle) -> BundleEntry {
      BundleEntry(
        path: masked(bundle.path.string), bytes: bundle.size, sha256: bundle.sha256, cases: bundle.caseCount,
        files: bundle.fileCount, stored: bundle.storedCount, compressed: bundle.fileCount - bundle.storedCount,
        sourceBytes: bundle.sourceBytes)
    }

    func preview(_ preview: WrittenPreview) -> Preview {
      switch preview.outcome {
      case .written(let name): Preview(path: masked(preview.path), png: name, reason: nil)
      case .none(let reason): Preview(path: masked(preview.path), png: nil, reason: masked(reason[language]))
      }
    }

    private func fact(_ value: FactValue) -> Fact {
      switch value {
      case .text(let text): .text(masked(text))
      case .number(let number): .number(number)
      case .wording(let wording): .text(masked(wording[language]))
      case .list(let values): .list(values.map(fact))
      }
    }
  }
}
