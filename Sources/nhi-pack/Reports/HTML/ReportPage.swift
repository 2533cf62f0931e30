import Checking
import Findings
import NHIPack

/// What a page shows, whichever command it is of: everything in the order of the page, each finding in one place. With
/// an earlier result to compare with, that is still everything: who looks through the cases needs all that is wrong
/// with them. What was known is marked.
struct ReportPage {
  /// A name and what stands beside it.
  struct Field {
    let name: String
    let value: String
    /// Whether it takes a line to itself.
    var isLong = false
    /// Whether it is a digest of our own: among its letters and digits nothing is to be masked.
    var isDigest = false
  }

  struct File {
    let newName: String
    /// Relative to SOURCE; nil where it is not known.
    var oldName: String?
    /// Its place in a bundle, as findings call it; nil where there is none.
    var entry: String?
    /// `A 病歷本文`.
    var recordClass: String?
    /// What to look at, such as a class that was guessed.
    var note: String?
    /// What it is and says of itself, the most important first.
    var details: [String] = []
    /// Bytes.
    let size: Int
    var verdict: Verdict
    let thumbnail: Thumbnail
    /// Those about it.
    var findings: [Finding] = []
  }

  struct Case {
    /// `13-19-012345`; nil for files that no case has.
    let key: String?
    let title: String
    /// Its row, its patient's number.
    var facts: [String] = []
    /// What it lacks.
    var gaps: [String] = []
    var files: [File] = []
    /// About the case and none of its files.
    var findings: [Finding] = []

    var verdict: Verdict {
      ([Verdict(findings)] + files.map(\.verdict)).max() ?? .accept
    }
  }

  /// The cases of the batch, or of one bundle.
  struct Group {
    let title: String
    /// The bundle, as findings call it; nil for the batch.
    var path: String?
    var fields: [Field] = []
    var findings: [Finding] = []
    var cases: [Case] = []
  }

  /// A file that goes nowhere.
  struct Stray {
    let name: String
    let reason: String
    var findings: [Finding] = []
  }

  let title: String
  /// What it is about: the bundle's name, or the list's.
  let subtitle: String
  /// What stands at the foot of each printed page.
  let footer: String
  let ending: Ending
  /// Of all that counts, whether or not it was known.
  let verdict: Verdict
  let counts: String
  var fields: [Field] = []
  /// About none of what follows.
  var findings: [Finding] = []
  var groups: [Group] = []
  var strays: [Stray] = []
  /// Of the findings, those that an earlier result had already.
  let known: Set<FindingKey>
  var accepted: [(finding: Finding, reason: String)] = []
  var reminders: [String] = []
  var steps: [String] = []
  /// Whether there is something to sign: a bundle that can be sent.
  var isSigned = false
  /// When it was made, `2026-11-21 15:04`.
  let time: String

  var cases: [Case] { groups.flatMap(\.cases) }

  /// The configuration that counted, where there was one.
  static func configuration(_ outcome: Outcome, _ output: OutputArguments) -> [Field] {
    guard let place = outcome.configuration else { return [] }
    let name = Wording("設定檔", "Configuration")[output.language]
    return [Field(name: name, value: place.name(output.shown, output.language), isLong: true)]
  }

  /// `2 個錯誤、1 個警告。其中前次已有的：1 個。`
  static func counts(_ findings: [Finding], _ outcome: Outcome, _ language: Language) -> String {
    let text = findings.counts.text(language)
    guard let known = outcome.known?.count(where: { $0.acceptance == nil }) else { return text }
    return text + Wording("其中前次已有的：\(known) 個。", " Known from the earlier result: \(known).")[language]
  }
}
