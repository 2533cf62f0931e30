package import Findings

extension InstanceRule {
  public var example: RuleExample {
    switch self {
    case .fileEmpty:
      RuleExample(
        wrong: Wording(#"IMAGES\IO000001，0 位元組"#, #"IMAGES\IO000001, 0 bytes"#),
        right: Wording(
          #"IMAGES\IO000001，524,910 位元組，看片軟體打得開"#, #"IMAGES\IO000001, 524,910 bytes, which a viewer opens"#))
    case .damaged:
      RuleExample(
        wrong: Wording("像素資料寫 524,288 位元組，檔案到一半就結束", "pixel data of 524,288 bytes, where the file ends halfway"),
        right: Wording("像素資料的 524,288 位元組都在", "all 524,288 bytes of pixel data are there"))
    case .encodingMismatch:
      RuleExample(
        wrong: Wording(
          "(0002,0010) 宣告 Explicit VR，內容卻是 Implicit VR", "(0002,0010) says Explicit VR, the content is Implicit VR"),
        right: Wording("(0002,0010) 宣告的與內容相同", "(0002,0010) says what the content is"))
    case .elementOrder:
      RuleExample(
        wrong: Wording("(0028,0011) 之後才是 (0028,0010)", "(0028,0010) behind (0028,0011)"),
        right: Wording("(0028,0010)、(0028,0011) 由小到大", "(0028,0010), (0028,0011) in ascending order"))
    case .trailingData:
      RuleExample(
        wrong: Wording("像素資料之後還有 512 個位元組的 00", "512 bytes of 00 behind the pixel data"),
        right: Wording(
          "像素資料之後什麼都沒有，或是標準的補白 (FFFC,FFFC)", "nothing behind the pixel data, or the standard's padding (FFFC,FFFC)"))
    case .metaLength:
      RuleExample(
        wrong: Wording("(0002,0000) 寫 156，檔頭其實是 158 位元組", "156 in (0002,0000) of a header of 158 bytes"),
        right: Wording("(0002,0000) 寫 158，檔頭是 158 位元組", "158 in (0002,0000) of a header of 158 bytes"))
    case .identityMissing:
      RuleExample(
        wrong: Wording("影像檔沒有 (0008,0018) SOP Instance UID", "an image file without (0008,0018) SOP Instance UID"),
        right: Wording("(0008,0018) 2.25.1151121001"))
    case .metaDiffers:
      RuleExample(
        wrong: Wording(
          "(0002,0003) 2.25.1151121001，(0008,0018) 2.25.1151121009",
          "(0002,0003) 2.25.1151121001, (0008,0018) 2.25.1151121009"),
        right: Wording(
          "(0002,0003) 和 (0008,0018) 都是 2.25.1151121001", "2.25.1151121001 in (0002,0003) and in (0008,0018)"))
    case .pixelsMissing:
      RuleExample(
        wrong: Wording("影像檔沒有 (7FE0,0010) 像素資料", "an image file without pixel data (7FE0,0010)"),
        right: Wording("影像檔有 (7FE0,0010) 像素資料", "an image file with pixel data (7FE0,0010)"))
    case .pixelsUndescribed:
      RuleExample(
        wrong: Wording("有像素資料，沒有 (0028,0010) 列數", "pixel data without (0028,0010) Rows"),
        right: Wording("(0028,0010) 512、(0028,0011) 512", "(0028,0010) 512, (0028,0011) 512"))
    case .pixelsTooFew:
      RuleExample(
        wrong: Wording(
          "512 × 512、每點 16 位元應有 524,288 位元組，只有 524,000",
          "512 × 512 of 16 bits take 524,288 bytes, and there are 524,000"),
        right: Wording("512 × 512、每點 16 位元，有 524,288 位元組", "512 × 512 of 16 bits in 524,288 bytes"))
    case .pixelsTooMany:
      RuleExample(
        wrong: Wording(
          "512 × 512、每點 8 位元應有 262,144 位元組，卻有 524,288", "512 × 512 of 8 bits take 262,144 bytes, and there are 524,288"),
        right: Wording("512 × 512、每點 8 位元，有 262,144 位元組", "512 × 512 of 8 bits in 262,144 bytes"))
    case .pixelStorage:
      RuleExample(
        wrong: Wording(
          "宣告未壓縮（1.2.840.10008.1.2.1），像素資料卻是壓縮的",
          "declared as uncompressed (1.2.840.10008.1.2.1), with compressed pixel data"),
        right: Wording(
          "宣告 JPEG（1.2.840.10008.1.2.4.50），像素資料是壓縮的",
          "declared as JPEG (1.2.840.10008.1.2.4.50), with compressed pixel data"))
    case .framesMissing:
      RuleExample(
        wrong: Wording("(0028,0008) 寫 2 張，壓縮資料只有 1 段", "2 frames by (0028,0008), one part of compressed data"),
        right: Wording("(0028,0008) 寫 2 張，壓縮資料有 2 段", "2 frames by (0028,0008), two parts of compressed data"))
    case .anotherPatient:
      RuleExample(
        wrong: Wording("影像檔 (0010,0020) CH2，DICOMDIR 寫 CH1", "(0010,0020) CH2 in the image file, CH1 in the DICOMDIR"),
        right: Wording("影像檔和 DICOMDIR 都是 (0010,0020) CH1", "(0010,0020) CH1 in both"))
    case .patientWrittenDifferently:
      RuleExample(
        wrong: Wording(
          "影像檔 SYNTHETIC PATIENT，DICOMDIR 寫 SYNTHETIC^PATIENT",
          "SYNTHETIC PATIENT in the image file, SYNTHETIC^PATIENT in the DICOMDIR"),
        right: Wording("兩邊都是 SYNTHETIC^PATIENT", "SYNTHETIC^PATIENT in both"))
    case .anotherStudy:
      RuleExample(
        wrong: Wording(
          "影像檔 (0020,000D) 2.25.1151121109，DICOMDIR 寫 2.25.1151121100",
          "(0020,000D) 2.25.1151121109 in the image file, 2.25.1151121100 in the DICOMDIR"),
        right: Wording("兩邊都是 2.25.1151121100", "2.25.1151121100 in both"))
    case .anotherSeries:
      RuleExample(
        wrong: Wording(
          "影像檔 (0020,000E) 2.25.1151121209，DICOMDIR 寫 2.25.1151121200",
          "(0020,000E) 2.25.1151121209 in the image file, 2.25.1151121200 in the DICOMDIR"),
        right: Wording("兩邊都是 2.25.1151121200", "2.25.1151121200 in both"))
    case .anotherInstance:
      RuleExample(
        wrong: Wording(
          "影像檔 (0008,0018) 2.25.1151121009，DICOMDIR 寫 2.25.1151121001",
          "(0008,0018) 2.25.1151121009 in the image file, 2.25.1151121001 in the DICOMDIR"),
        right: Wording("兩邊都是 2.25.1151121001", "2.25.1151121001 in both"))
    case .anotherClass:
      RuleExample(
        wrong: Wording(
          "影像檔是 CR（…1.1.1），DICOMDIR 寫 Secondary Capture（…1.1.7）",
          "CR (…1.1.1) in the image file, Secondary Capture (…1.1.7) in the DICOMDIR"),
        right: Wording("兩邊都是 1.2.840.10008.5.1.4.1.1.1", "1.2.840.10008.5.1.4.1.1.1 in both"))
    case .anotherTransferSyntax:
      RuleExample(
        wrong: Wording(
          "影像檔 1.2.840.10008.1.2，DICOMDIR 寫 1.2.840.10008.1.2.1",
          "1.2.840.10008.1.2 in the image file, 1.2.840.10008.1.2.1 in the DICOMDIR"),
        right: Wording("兩邊都是 1.2.840.10008.1.2.1", "1.2.840.10008.1.2.1 in both"))
    case .anotherModality:
      RuleExample(
        wrong: Wording("影像檔 (0008,0060) DX，DICOMDIR 寫 OT", "(0008,0060) DX in the image file, OT in the DICOMDIR"),
        right: Wording("兩邊都是 DX", "DX in both"))
    case .anotherNumber:
      RuleExample(
        wrong: Wording("影像檔 (0020,0013) 9，DICOMDIR 寫 1", "(0020,0013) 9 in the image file, 1 in the DICOMDIR"),
        right: Wording("兩邊都是 1", "1 in both"))
    case .sameInstance:
      RuleExample(
        wrong: Wording(
          "IO000001 和 IO000002 都是 (0008,0018) 2.25.1151121001",
          "(0008,0018) 2.25.1151121001 in IO000001 and in IO000002"),
        right: Wording(
          "一個是 2.25.1151121001，一個是 2.25.1151121002", "2.25.1151121001 in one, 2.25.1151121002 in the other"))
    }
  }
}
