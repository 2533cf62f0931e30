import FileFormats
public import Findings
import NHICodes

/// Judges names alone.
public enum NameCheck {
  public static func judge(_ text: String) -> JudgedName {
    let file = text.split(separator: "/").last.map(String.init) ?? text
    let dot = file.lastIndex(of: ".") ?? file.endIndex
    let stem = String(file[..<dot])
    let fileExtension = dot == file.endIndex ? "" : file[file.index(after: dot)...].lowercased()
    let subject = Subject(file: text)
    var findings: [Finding] = []
    func report(_ rule: NameRule, _ facts: Facts = [:]) {
      var all: Facts = ["file": .text(PatientIdentifier.masking(file))]
      for fact in facts.all { all.add(fact.name, fact.value) }
      findings.append(Finding(rule, subject, all))
    }

    if let position = file.unicodeScalars.firstIndex(where: { !$0.isASCII }) {
      report(
        .notASCII,
        [
          "found": .text(String(file.unicodeScalars[position])),
          "position": .number(file.unicodeScalars.distance(from: file.unicodeScalars.startIndex, to: position) + 1),
        ])
    }
    var name: RecordName?
    do throws(RecordNameError) {
      let read = try RecordName(stem.uppercased())
      name = read
      if stem != stem.uppercased() { report(.smallLetters, ["name": .text(read.description)]) }
      if read.part?.form == .glued { report(.gluedPart, ["name": .text(read.canonical.description)]) }
      judgeCategory(read) { report($0, $1) }
    } catch {
      report(
        .notInScheme,
        [
          "piece": .wording(error.pieceName), "position": .number(error.offset + 1),
          "found": error.found.isEmpty
            ? .wording(Wording("空的", "nothing"))
            : .wording(
              Wording(
                "「\(PatientIdentifier.masking(error.found))」", "“\(PatientIdentifier.masking(error.found))”")),
          "allowed": .wording(error.allowed),
        ])
    }
    let accepted = FileFormat.allCases.flatMap(\.acceptedExtensions)
    if !accepted.contains(fileExtension) {
      let found =
        fileExtension.isEmpty
        ? Wording("檔名沒有副檔名", "The name has no extension")
        : Wording("副檔名 .\(fileExtension) 不在可上傳的類型內", "The extension .\(fileExtension) is not among the accepted ones")
      report(.notAcceptedExtension, ["extension": .text(fileExtension), "found": .wording(found)])
    }
    return JudgedName(text: text, name: name, fileExtension: fileExtension, findings: findings)
  }

  private static func judgeCategory(_ name: RecordName, report: (NameRule, Facts) -> Void) {
    guard let category = name.key?.category else { return }
    let tier = name.tier
    let facts: Facts = [
      "category": .text(name.categorySpelling), "tier": .text(tier.code), "tierName": .wording(tier.name),
    ]
    if tier.categoryWidth == 1, name.categorySpelling.count == 2 {
      let padded = name.categorySpelling.first == "0" && name.categorySpelling != "00"
      report(padded ? .paddedInpatientCategory : .wideInpatientCategory, facts)
      if padded { return }
    }
    if tier == .pharmacy, name.categorySpelling != category.code { report(.paddedPharmacyCategory, facts) }
    guard CaseCategory.isListed(tier) else { return }
    guard let entry = category.entry(in: tier) else { return report(.unknownCategory, facts) }
    if entry.standing == .retired { report(.retiredCategory, facts) }
    if !entry.expectedTiers.contains(tier) { report(.unknownCategory, facts) }
  }

  /// Names that share a base without regard to case, after the first of each.
  public static func duplicates(among names: [JudgedName]) -> [Finding] {
    var first: [String: String] = [:]
    return names.compactMap { judged in
      guard let name = judged.name else { return nil }
      let base = name.canonical.description
      guard let earlier = first[base] else {
        first[base] = judged.text
        return nil
      }
      return Finding(
        NameRule.duplicate, Subject(file: judged.text),
        [
          "file": .text(PatientIdentifier.masking(judged.text)), "other": .text(PatientIdentifier.masking(earlier)),
        ])
    }
  }
}
