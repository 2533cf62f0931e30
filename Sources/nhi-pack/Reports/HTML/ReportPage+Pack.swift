import Checking
import FileFormats
import Findings
import NHICodes
import NHIPack
import Packaging
import Planning
import SamplingLists

/// The page of `check` and `pack`.
extension ReportPage {
  /// - Parameter now: seconds since 1970.
  init(_ report: PackReport, _ outcome: Outcome, command: Running.Command, output: OutputArguments, now: Int) {
    let language = output.language
    let isFailed = report.open.hasErrors || (output.strict && !report.open.isEmpty)
    func say(_ zhHant: String, _ en: String) -> String { Wording(zhHant, en)[language] }
    let names = report.bundles.compactMap { $0.path.lastComponent?.string }
    let name = names.isEmpty ? nil : names.joined(separator: say("、", ", "))
    self.init(
      title: report.bundle == nil
        ? say("費用抽審送件檢查", "Check of the records to be sent") : say("費用抽審送件清單", "List of the records to be sent"),
      subtitle: name ?? report.list?.name ?? "",
      footer: name ?? say("尚未產生送件檔", "No bundle was made yet"),
      ending: Ending(report, command: command, isFailed: isFailed),
      verdict: isFailed ? .reject : Verdict(report.open),
      counts: report.contentText(language) + Self.counts(report.open, outcome, language),
      known: outcome.knownKeys, time: TaiwanTime(now).minute)
    fields = Self.fields(of: report, language) + Self.configuration(outcome, output)
    add(report, language)
    accepted = report.findings.compactMap { finding in report.acceptance(of: finding).map { (finding, $0.reason) } }
    if !report.bundles.isEmpty {
      steps = BundleText(report: report, output: output).nextSteps
      isSigned = true
    } else {
      reminders = report.reminders.map { $0.wording[language] }
      steps = ending.isFailed ? NextSteps.mend(language) : NextSteps.pack(language)
    }
  }

  private static func fields(of report: PackReport, _ language: Language) -> [Field] {
    func say(_ zhHant: String, _ en: String) -> String { Wording(zhHant, en)[language] }
    var fields: [Field] = []
    if let list = report.list {
      let batch = list.batch
      fields += [
        Field(name: say("醫事機構代碼", "Institution"), value: "\(batch.institution)"),
        Field(name: say("醫事類別", "Tier"), value: "\(batch.tier.code) \(batch.tier.name[language])"),
        Field(name: say("費用年月", "Fee month"), value: say("\(batch.feeMonth)", "\(batch.feeMonth) (ROC)")),
        Field(name: say("申報類別", "Filing type"), value: "\(batch.filingType.code) \(batch.filingType.name[language])"),
        Field(name: say("申報日期", "Filing date"), value: say("\(batch.filingDate)", "\(batch.filingDate.iso)")),
        Field(name: say("送審類別", "Review kind"), value: "\(batch.reviewKind.code) \(batch.reviewKind.name[language])"),
        Field(name: say("系統日期", "Batch date"), value: say("\(batch.systemDate)", "\(batch.systemDate.iso)")),
        Field(name: say("案件數", "Cases"), value: "\(list.cases.count)"),
        Field(
          name: say("抽樣清單", "Sampling list"),
          value: say("\(list.name)（\(list.origin.name[language])）", "\(list.name) (\(list.origin.name[language]))"),
          isLong: true),
      ]
    }
    if let claims = report.claims {
      fields.append(Field(name: say("申報檔", "Claim file"), value: claims.string, isLong: true))
    }
    if report.bundles.count == 1 { fields += report.bundles.flatMap { self.fields(of: $0, language) } }
    return fields
  }

  private static func fields(of bundle: Bundle, _ language: Language) -> [Field] {
    func say(_ zhHant: String, _ en: String) -> String { Wording(zhHant, en)[language] }
    return [
      Field(name: say("送件檔", "Bundle"), value: bundle.path.string, isLong: true),
      Field(name: say("大小", "Size"), value: SizeText.of(bundle.size, language)),
      Field(
        name: say("內容", "Holds"),
        value: say(
          "\(bundle.caseCount) 件、\(bundle.fileCount) 個檔案", "cases: \(bundle.caseCount), files: \(bundle.fileCount)")),
      Field(name: "SHA-256", value: bundle.sha256, isLong: true, isDigest: true),
    ]
  }

  /// Where a finding can go.
  private enum Place {
    case file(Int, Int)
    case stray(Int)
  }

  private mutating func add(_ report: PackReport, _ language: Language) {
    guard let plan = report.plan else {
      findings = report.open
      return
    }
    var group = Group(title: Wording("案件", "Cases")[language])
    var places = FindingPlaces<Place>()
    var positions: [String: Int] = [:]
    var thumbnails = ThumbnailBudget()
    var files = report.files[...]
    for (number, planned) in plan.cases.enumerated() {
      positions[planned.sampled.key.description] = number
      var found = Case(planned, language)
      for (index, document) in planned.documents.enumerated() {
        guard let reported = files.popFirst() else { break }
        let examination = report.checkedCases?[number].documents[index].examination
        found.files.append(
          File(document, reported, thumbnail: thumbnails.thumbnail(of: document.entry, examination), language))
        places.add(.file(number, index), of: reported.path)
      }
      for set in planned.fileSets {
        guard let reported = files.popFirst() else { break }
        places.add(
          .file(number, found.files.count), ofSetIn: reported.path,
          members: set.fileSet.members.map(\.entry.relativePath))
        found.files.append(File(set, reported, thumbnail: thumbnails.thumbnail(of: set.fileSet), language))
      }
      group.cases.append(found)
    }
    for (number, stray) in plan.strays.enumerated() {
      strays.append(Stray(name: stray.entry.relativePath, reason: stray.explanation[language]))
      places.add(.stray(number), of: stray.entry.relativePath)
    }
    for finding in report.open {
      switch finding.subject.file.flatMap({ places.place(of: $0, finding.rule) }) {
      case .file(let number, let index): group.cases[number].files[index].add(finding)
      case .stray(let number): strays[number].findings.append(finding)
      case nil:
        if let number = finding.subject.case.flatMap({ positions[$0] }) {
          group.cases[number].findings.append(finding)
        } else {
          findings.append(finding)
        }
      }
    }
    groups = report.bundles.count > 1 ? Self.parts(of: group, report.bundles, language) : [group]
  }

  /// The cases bundle by bundle: each holds the next ones of the list.
  private static func parts(of group: Group, _ bundles: [Bundle], _ language: Language) -> [Group] {
    var rest = group.cases[...]
    return bundles.map { bundle in
      let cases = rest.prefix(bundle.caseCount)
      rest = rest.dropFirst(bundle.caseCount)
      return Group(
        title: bundle.path.lastComponent?.string ?? "", fields: fields(of: bundle, language), cases: Array(cases))
    }
  }
}

extension ReportPage.Case {
  fileprivate init(_ planned: PlannedCase, _ language: Language) {
    let sampled = planned.sampled
    key = sampled.key.description
    title = sampled.key.category.entry(in: sampled.key.tier)?.name ?? ""
    facts = [Wording("清單第 \(sampled.row) 列", "row \(sampled.row) of the list")[language]]
    if let identifier = sampled.identifier {
      facts.append(Wording("身分證號 \(identifier.text)", "identity number \(identifier.text)")[language])
    }
    gaps = planned.gaps.filter { if case .guesses = $0 { false } else { true } }.map { $0.wording[language] }
  }
}

extension ReportPage.File {
  fileprivate init(
    _ document: PlannedDocument, _ reported: ReportedFile, thumbnail: Thumbnail, _ language: Language
  ) {
    let recordClass = document.name.recordClass
    newName = reported.name
    oldName = reported.path
    self.recordClass = "\(recordClass.code) \(recordClass.name[language])"
    note = document.classification.isGuess ? document.classification.reason[language] : nil
    details = Self.details(reported.formatName, reported.details, language)
    size = reported.size
    verdict = reported.verdict
    self.thumbnail = thumbnail
  }

  fileprivate init(_ set: PlannedFileSet, _ reported: ReportedFile, thumbnail: Thumbnail, _ language: Language) {
    newName = reported.name
    oldName = reported.path
    recordClass = "\(RecordClass.imaging.code) \(RecordClass.imaging.name[language])"
    let count = set.fileSet.members.count
    details = [
      reported.formatName?[language], Wording("\(count) 個檔案", "files: \(count)")[language],
    ].compactMap(\.self)
    size = reported.size
    verdict = reported.verdict
    self.thumbnail = thumbnail
  }

  static func details(_ format: Wording?, _ details: [FileDetail], _ language: Language) -> [String] {
    [format?[language] ?? Wording("無法讀取", "cannot be read")[language]]
      + FileDetailsText.of(details.filter { ["pages", "width", "height", "frames"].contains($0.key) }, language)
  }

  mutating func add(_ finding: Finding) {
    findings.append(finding)
    verdict = max(verdict, Verdict([finding]))
  }
}
