import Checking
import Findings
import NHICodes
import NHIPack
import SystemPackage
import Verifying

/// The page of `verify`.
extension ReportPage {
  /// - Parameter now: seconds since 1970.
  init(_ report: VerificationReport, _ outcome: Outcome, output: OutputArguments, now: Int) {
    let language = output.language
    let isFailed = report.findings.hasErrors || (output.strict && !report.findings.isEmpty)
    let cases = report.bundles.reduce(0) { $0 + $1.caseCount }
    let files = report.bundles.reduce(0) { $0 + $1.fileCount }
    func say(_ zhHant: String, _ en: String) -> String { Wording(zhHant, en)[language] }
    let names = report.bundles.map { Self.name(of: $0) }
    self.init(
      title: say("送件檔檢查", "Check of a finished bundle"), subtitle: names.joined(separator: say("、", ", ")),
      footer: names.count == 1 ? names[0] : say("\(names.count) 個送件檔", "bundles: \(names.count)"),
      ending: Ending(isFailed: isFailed), verdict: isFailed ? .reject : Verdict(report.findings),
      counts: say("\(cases) 件、\(files) 個檔案；", "Cases: \(cases). Files: \(files). ")
        + Self.counts(report.findings, outcome, language),
      known: outcome.knownKeys, time: TaiwanTime(now).minute)
    findings = report.others
    groups = report.bundles.map { bundle in
      var group = Self.group(of: bundle, language)
      group.fields += Self.configuration(outcome, output)
      return group
    }
    steps = ending.isFailed ? NextSteps.makeAnew(language) : NextSteps.upload(language)
    isSigned = !ending.isFailed
  }

  private static func name(of bundle: VerifiedBundle) -> String {
    FilePath(bundle.path).lastComponent?.string ?? bundle.path
  }

  private static func group(of bundle: VerifiedBundle, _ language: Language) -> Group {
    func say(_ zhHant: String, _ en: String) -> String { Wording(zhHant, en)[language] }
    var group = Group(
      title: name(of: bundle), path: bundle.path,
      fields: [
        Field(name: say("送件檔", "Bundle"), value: bundle.path, isLong: true),
        Field(name: say("大小", "Size"), value: SizeText.of(bundle.size, language)),
        Field(name: say("案件數", "Cases"), value: "\(bundle.caseCount)"),
        Field(name: say("檔案數", "Files"), value: "\(bundle.fileCount)"),
      ])
    let keys = bundle.caseKeys
    let positions = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
    group.cases = keys.map { key in
      let title = CaseKey(key).flatMap { $0.category.entry(in: $0.tier)?.name }
      return Case(key: key, title: title ?? "")
    }
    var others = Case(key: nil, title: say("沒有案件的檔案", "Files without a case"))
    var places = FindingPlaces<(number: Int?, index: Int)>()
    for file in bundle.files {
      let number = file.caseKey.flatMap { positions[$0] }
      let place = (number, number.map { group.cases[$0].files.count } ?? others.files.count)
      if file.isFileSet {
        let folder = file.entry.lastIndex(of: "/").map { String(file.entry[..<$0]) } ?? ""
        places.add(place, ofSetIn: folder, members: file.members)
      } else {
        places.add(place, of: file.entry)
      }
      if let number {
        group.cases[number].files.append(File(file, language))
      } else {
        others.files.append(File(file, language))
      }
    }
    for finding in bundle.findings {
      if let place = finding.subject.entry.flatMap({ places.place(of: $0, finding.rule) }) {
        if let number = place.number {
          group.cases[number].files[place.index].add(finding)
        } else {
          others.files[place.index].add(finding)
        }
      } else if let number = finding.subject.case.flatMap({ positions[$0] }) {
        group.cases[number].findings.append(finding)
      } else {
        group.findings.append(finding)
      }
    }
    if !others.files.isEmpty { group.cases.append(others) }
    return group
  }
}

extension ReportPage.File {
  fileprivate init(_ file: VerifiedFile, _ language: Language) {
    newName = file.name
    entry = file.entry
    recordClass = file.recordClass.map { "\($0.code) \($0.name[language])" }
    details =
      file.isFileSet
      ? [
        ReportedFile.fileSetName[language],
        Wording("\(file.members.count) 個檔案", "files: \(file.members.count)")[language],
      ]
      : Self.details(file.format?.name, file.details, language)
    size = file.size
    verdict = .accept
    thumbnail = file.thumbnail ?? .none(Wording("沒有縮圖", "there is none"))
  }
}
