import Findings
import NHICodes

extension NameCheck {
  /// A name in which something was found, looked at piece by piece.
  struct Closely {
    private let check: NameCheck
    private let text: String
    private let file: String
    /// Without the extension, or what was meant as one; without the second one too where there are two.
    private let stem: String
    private let fileExtension: String
    private var name: RecordName?
    private var suggestion: NameSuggestion?
    private var findings: [Finding] = []

    var judged: JudgedName {
      JudgedName(text: text, name: name, fileExtension: fileExtension, suggestion: suggestion, findings: findings)
    }

    init(check: NameCheck, text: String) {
      self.check = check
      self.text = text
      file = text.split(separator: "/").last.map(String.init) ?? text
      let dot = file.lastIndex(of: ".") ?? file.endIndex
      fileExtension = dot == file.endIndex ? "" : file[file.index(after: dot)...].lowercased()
      let accepted = check.extensions.accepted(fileExtension)
      let split = SplitFileName(file, check.extensions)
      stem = split?.stem ?? String(file[..<dot])
      let likely = RecordNameSuggestion(for: stem, tier: check.tier)
      suggestion = split.flatMap { NameSuggestion($0, likely) }
      judgeCharacters()
      judgePieces(likely)
      if let doubled = split?.doubled { report(.doubledExtension, ["extensions": .text(doubled)]) }
      if accepted == nil { judgeExtension() }
    }

    private mutating func report(_ rule: NameRule, _ facts: Facts = [:]) {
      var all: Facts = ["file": .text(PatientIdentifier.masking(file))]
      all.add(facts)
      if rule.isAboutSpelling, let suggestion {
        all.add("suggestion", .text(suggestion.fileName))
        all.add("reason", .wording(suggestion.reason))
      }
      findings.append(Finding(rule, Subject(file: text), all))
    }

    private mutating func judgeCharacters() {
      let scalars = file.unicodeScalars
      guard let position = scalars.firstIndex(where: { !$0.isASCII }) else { return }
      report(
        .notASCII,
        [
          "found": .text(String(scalars[position])),
          "position": .number(scalars.distance(from: scalars.startIndex, to: position) + 1),
        ])
    }

    private mutating func judgePieces(_ likely: RecordNameSuggestion?) {
      let capitals = stem.withASCIICapitals
      do throws(RecordNameError) {
        let read = try RecordName(capitals)
        name = read
        // Of `13Bl9012345` no capitals are wanted but another character.
        let isLikely = likely.map { $0.name == read.canonical } ?? true
        if stem != capitals, isLikely { report(.smallLetters, ["name": .text(read.description)]) }
        if read.part?.form == .glued { report(.gluedPart, ["name": .text(read.canonical.description)]) }
        judgeTier(read)
        judgeCategory(read)
      } catch {
        let error = (likely?.explaining(error) ?? error).quoting(stem)
        report(
          .notInScheme,
          [
            "piece": .wording(error.pieceName), "position": .number(error.offset + 1),
            "found": .wording(Self.found(error)), "allowed": .wording(error.allowed),
          ])
      }
    }

    private static func found(_ error: RecordNameError) -> Wording {
      guard !error.found.isEmpty else { return Wording("空的", "nothing") }
      let found = PatientIdentifier.masking(error.found)
      guard error.isCut else { return Wording("「\(found)」", "“\(found)”") }
      return Wording(
        "「\(found)」，只有 \(error.found.count) 個字",
        "“\(found)”, \(error.found.count == 1 ? "only 1 character" : "only \(error.found.count) characters")")
    }

    private mutating func judgeTier(_ name: RecordName) {
      guard let tier = check.tier, tier != name.tier else { return }
      report(
        .otherTier,
        [
          "tier": .text(name.tier.code), "tierName": .wording(name.tier.name), "expected": .text(tier.code),
          "expectedName": .wording(tier.name),
        ])
    }

    private mutating func judgeCategory(_ name: RecordName) {
      let tier = name.tier
      let facts: Facts = [
        "category": .text(name.categorySpelling), "tier": .text(tier.code), "tierName": .wording(tier.name),
      ]
      if tier.categoryWidth == 1, name.category.width == 2 {
        report(name.category.isPadded ? .paddedInpatientCategory : .wideInpatientCategory, facts)
        if name.category.isPadded { return }
      }
      if tier == .pharmacy, name.category.isPadded { report(.paddedPharmacyCategory, facts) }
      switch name.expectation {
      case .expected, .unlisted: break
      case .retired: report(.retiredCategory, facts)
      case .unexpected: report(.unknownCategory, facts)
      }
    }

    private mutating func judgeExtension() {
      let found =
        fileExtension.isEmpty
        ? Wording("檔名沒有副檔名", "The name has no extension")
        : Wording(
          "副檔名「.\(fileExtension)」不在可上傳的類型內", "The extension “.\(fileExtension)” is not among the accepted ones")
      report(.notAcceptedExtension, ["extension": .text(fileExtension), "found": .wording(found)])
    }
  }
}
