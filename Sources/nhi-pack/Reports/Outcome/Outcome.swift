import Configuration
import Findings

/// What a command judged and found, for whatever format: each finding with the thing that it is about.
struct Outcome {
  struct Entry {
    let told: ToldFinding
    /// The place of the thing in `things`; nil when it is about none of them.
    let owner: Int?
  }

  /// What the user called it.
  let command: String
  /// The configuration that was read.
  let configuration: ConfigurationPlace?
  /// The sampling list as the user gave it, where there is one: rows without a file are its rows.
  let list: String?
  let things: [JudgedThing]
  /// What is told, in the order it was found.
  let entries: [Entry]
  /// What an earlier result had already, which is not told; nil when there was none to compare with.
  let known: [ToldFinding]?

  init(
    command: String, _ configuration: ConfigurationPlace? = nil, list: String?, things: [JudgedThing],
    entries: [Entry], _ baseline: Baseline?
  ) {
    self.command = command
    self.configuration = configuration
    self.list = list
    self.things = things
    guard var baseline else {
      self.entries = entries
      known = nil
      return
    }
    var new: [Entry] = []
    var known: [ToldFinding] = []
    for entry in entries {
      if baseline.takes(entry.told.finding) { known.append(entry.told) } else { new.append(entry) }
    }
    self.entries = new
    self.known = known
  }

  /// What is told and counts.
  var open: [Finding] { entries.filter { $0.told.acceptance == nil }.map(\.told.finding) }

  /// Of what is told and counts, and how many are known.
  var counts: SeverityCounts {
    var counts = open.counts
    counts.known = known?.count
    return counts
  }

  /// What an earlier result had already. Where there are more alike than it had, none of them is among these: which of
  /// them is new cannot be told.
  var knownKeys: Set<FindingKey> {
    guard let known, !known.isEmpty else { return [] }
    return Set(known.map { FindingKey($0.finding) }).subtracting(entries.map { FindingKey($0.told.finding) })
  }

  var accepted: [(finding: Finding, acceptance: Acceptance)] {
    entries.compactMap { entry in entry.told.acceptance.map { (entry.told.finding, $0) } }
  }

  /// Whether it failed because of what is told.
  func hasFailed(strict: Bool) -> Bool { entries.contains { $0.told.isFailure(strict: strict) } }

  /// Whether something would have failed that is not told, because an earlier result had it.
  func hidesFailures(strict: Bool) -> Bool { known?.contains { $0.isFailure(strict: strict) } ?? false }

  /// Everything, thing by thing; then what is about none of them, by what it is about.
  func write(as format: consuming some FindingsFormat & ~Copyable) throws(ExitStatus) {
    var format = format
    let owned = Dictionary(grouping: entries.filter { $0.owner != nil }) { $0.owner ?? 0 }
    for (index, thing) in things.enumerated() {
      try format.add(thing, owned[index]?.map(\.told) ?? [])
    }
    var subjects: [Subject] = []
    var others: [Subject: [ToldFinding]] = [:]
    for entry in entries where entry.owner == nil {
      let subject = entry.told.finding.subject
      if others[subject] == nil { subjects.append(subject) }
      others[subject, default: []].append(entry.told)
    }
    for subject in subjects { try format.add(.other(subject), others[subject] ?? []) }
    try format.end(known: known?.count)
  }
}
