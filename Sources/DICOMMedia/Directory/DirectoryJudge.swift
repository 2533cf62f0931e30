import FileAccess
import Findings

/// Judges a DICOMDIR by itself, without the files it names: its head, what it says of the set, its links, its records.
struct DirectoryJudge {
  let directory: BasicDirectory
  let dicomdir: FolderEntry
  let findings: BoundedFindings

  func report(_ rule: some Rule, _ facts: @autoclosure () -> Facts) {
    findings.add(rule) {
      var all: Facts = ["file": .text(dicomdir.relativePath)]
      all.add(facts())
      return Finding(rule, dicomdir, all)
    }
  }

  /// About the record at `index` of the directory's.
  func report(_ rule: DirectoryRule, record index: Int, _ more: @autoclosure () -> Facts = [:]) {
    report(
      rule,
      {
        var facts = directory.facts(ofRecord: index)
        facts.add(more())
        return facts
      }())
  }

  /// All but the preamble and the meta information, which are read from the file.
  func judge() {
    judgeEncoding()
    judgeElements()
    judgeFileSet()
    judgeTree()
    judgeRecords()
  }

  private func judgeEncoding() {
    let shown = ValueText.shown(directory.file.transferSyntaxUID, limit: 64)
    if directory.transferSyntax != .explicitLittleEndian {
      report(DICOMRule.directoryEncoding, ["found": .text(shown)])
    }
    guard !directory.isAsDeclared else { return }
    report(
      DirectoryRule.encodingMismatch,
      [
        "expected": .text(shown), "found": .wording(Self.name(directory.encoding)),
        "offset": .number(directory.file.dataSetOffset),
      ])
  }

  private static func name(_ encoding: ElementEncoding) -> Wording {
    let order = encoding.isBigEndian ? "Big Endian" : "Little Endian"
    return encoding.isExplicit
      ? Wording("Explicit VR \(order)", "Explicit VR \(order)")
      : Wording("Implicit VR \(order)", "Implicit VR \(order)")
  }

  private func judgeElements() {
    for (kind, rule) in [(RecordFaults.Kind.disorder, DirectoryRule.elementOrder), (.twice, .elementTwice)] {
      let places = directory.faults.places(kind)
      for place in places {
        report(
          rule,
          [
            "path": .wording(
              place.record.map { RecordPath(of: $0, in: directory).wording }
                ?? Wording("整組資料", "what it says of the set")),
            "element": .text("\(place.tag)"), "offset": .number(place.offset),
          ])
      }
      findings.count(directory.faults.count(kind) - places.count, of: rule)
    }
    if let trailing = directory.trailing {
      report(
        DirectoryRule.trailingData,
        ["offset": .number(trailing), "count": .number(directory.layout.end - trailing)])
    }
  }
}
