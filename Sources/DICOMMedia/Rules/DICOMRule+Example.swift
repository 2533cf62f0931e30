package import Findings

extension DICOMRule {
  public var example: RuleExample {
    switch self {
    case .directoryUnreadable:
      RuleExample(
        wrong: Wording("DICOMDIR 第 128 位元組起不是 DICM", "a DICOMDIR without DICM at byte 128"),
        right: Wording(
          "DICOMDIR 第 128 位元組起是 DICM，讀得到最後", "a DICOMDIR with DICM at byte 128 that can be read to its end"))
    case .fileMissing:
      RuleExample(
        wrong: Wording(
          #"DICOMDIR 列出 IMAGES\IO000002，資料夾裡沒有"#, #"the DICOMDIR names IMAGES\IO000002, which is not in the folder"#),
        right: Wording(
          #"DICOMDIR 列出的 IMAGES\IO000001、IO000002 都在"#, #"IMAGES\IO000001 and IO000002, which it names, are both there"#
        ))
    case .fileIDIllegal:
      RuleExample(
        wrong: Wording(#"(0004,1500) ..\IMAGES\IO000001"#),
        right: Wording(#"(0004,1500) IMAGES\IO000001"#))
    case .notDICOM:
      RuleExample(
        wrong: Wording(#"IMAGES\IO000001 第 128 位元組起不是 DICM"#, #"IMAGES\IO000001 without DICM at byte 128"#),
        right: Wording(#"IMAGES\IO000001 第 128 位元組起是 DICM"#, #"IMAGES\IO000001 with DICM at byte 128"#))
    case .fileNotNamed:
      RuleExample(
        wrong: Wording(
          #"資料夾裡有 IMAGES\IO000002，DICOMDIR 只列出 IO000001"#,
          #"IMAGES\IO000002 in the folder, only IO000001 in the DICOMDIR"#),
        right: Wording("兩張影像 DICOMDIR 都列出", "the DICOMDIR names both images"))
    case .namesNoFile:
      RuleExample(
        wrong: Wording("DICOMDIR 裡沒有一筆紀錄有 (0004,1500)", "no record of the DICOMDIR has (0004,1500)"),
        right: Wording(#"影像紀錄有 (0004,1500) IMAGES\IO000001"#, #"an image record has (0004,1500) IMAGES\IO000001"#))
    case .foundIgnoringCase:
      RuleExample(
        wrong: Wording(
          #"DICOMDIR 寫 IMAGES\IO000001，資料夾裡是 images\io000001"#,
          #"IMAGES\IO000001 in the DICOMDIR, images\io000001 in the folder"#),
        right: Wording(#"兩邊都是 IMAGES\IO000001"#, #"IMAGES\IO000001 in both"#))
    case .otherFileNotSent:
      RuleExample(
        wrong: Wording("DICOMDIR 旁邊有 readme.txt", "readme.txt beside the DICOMDIR"),
        right: Wording("readme.txt 移到這組影像的資料夾外面", "readme.txt outside of the set's folder"))
    case .directoryEncoding:
      RuleExample(
        wrong: Wording(
          "DICOMDIR 的 (0002,0010) 1.2.840.10008.1.2（Implicit VR）",
          "(0002,0010) 1.2.840.10008.1.2 (Implicit VR) in the DICOMDIR"),
        right: Wording(
          "(0002,0010) 1.2.840.10008.1.2.1（Explicit VR Little Endian）",
          "(0002,0010) 1.2.840.10008.1.2.1 (Explicit VR Little Endian)"))
    case .fileIDIrregular:
      RuleExample(
        wrong: Wording(#"IMAGES\image_00001.dcm"#),
        right: Wording(#"IMAGES\IO000001"#))
    case .fileIDNotASCII:
      RuleExample(
        wrong: Wording(#"IMAGES\影像01"#),
        right: Wording(#"IMAGES\IO000001"#))
    case .namedTwice:
      RuleExample(
        wrong: Wording(#"兩筆影像紀錄都寫 IMAGES\IO000001"#, #"two image records with IMAGES\IO000001"#),
        right: Wording(
          #"一筆寫 IMAGES\IO000001，一筆寫 IMAGES\IO000002"#, #"one with IMAGES\IO000001, one with IMAGES\IO000002"#))
    case .brokenTree:
      RuleExample(
        wrong: Wording("影像 2 的「下一筆」指回影像 1，繞成一圈", "image 2 says that image 1 comes next: a circle"),
        right: Wording("影像 2 是最後一筆，「下一筆」(0004,1400) 是 0", "image 2 is the last, and its “next” (0004,1400) is 0"))
    }
  }
}
