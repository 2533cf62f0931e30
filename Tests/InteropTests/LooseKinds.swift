/// DICOM files of every kind that a clinic meets, with names and folders as devices and people give them.
enum LooseKinds {
  /// Python: writes the files of the kinds that are asked for below a folder, and prints their paths. The patient, a
  /// name that the standard itself uses as its example, and everything else is synthetic.
  static let script = """
    import json, os, sys
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.sequence import Sequence
    from pydicom.encaps import encapsulate
    from pydicom import uid as u

    root, wanted = sys.argv[1], set(sys.argv[2:])
    number = 0
    written = []

    def save(kind, ds, path, syntax=u.ExplicitVRLittleEndian):
        if not wanted & {kind, "all"}:
            return
        ds.file_meta = FileMetaDataset()
        ds.file_meta.TransferSyntaxUID = syntax
        path = os.path.join(root, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        ds.is_little_endian, ds.is_implicit_VR = syntax != u.ExplicitVRBigEndian, syntax == u.ImplicitVRLittleEndian
        ds.save_as(path, write_like_original=False)
        written.append(path)

    def base(sop, modality, study=1, series=None):
        global number
        number += 1
        ds = Dataset()
        ds.SpecificCharacterSet = "ISO_IR 192"
        ds.SOPClassUID, ds.SOPInstanceUID = sop, f"2.25.{1151121000 + number}"
        ds.StudyDate, ds.StudyTime, ds.Modality = "20260715", "101500", modality
        ds.ContentDate, ds.ContentTime = "20260715", "101501"
        ds.AccessionNumber, ds.StudyDescription = "", "牙科檢查"
        ds.PatientName, ds.PatientID = "Hong^Gildong=洪^吉洞", "CH1"
        ds.PatientBirthDate, ds.PatientSex = "19900315", "M"
        ds.StudyInstanceUID, ds.SeriesInstanceUID = f"2.25.{900 + study}", f"2.25.{9000 + (series or number)}"
        ds.StudyID, ds.SeriesNumber, ds.InstanceNumber = str(study), series or number, number
        return ds

    def pixels(ds, rows=4, columns=6, bits=16, samples=1, frames=1):
        ds.Rows, ds.Columns, ds.SamplesPerPixel = rows, columns, samples
        ds.PhotometricInterpretation = "RGB" if samples == 3 else "MONOCHROME2"
        if samples == 3: ds.PlanarConfiguration = 0
        ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = bits, bits, bits - 1, 0
        if frames > 1: ds.NumberOfFrames = frames
        ds.PixelData = bytes(rows * columns * samples * frames * bits // 8)
        ds["PixelData"].VR = "OW" if bits == 16 else "OB"
        return ds

    def code(value, scheme, meaning):
        item = Dataset()
        item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, scheme, meaning
        return Sequence([item])

    save("io", pixels(base(u.DigitalIntraOralXRayImageStorageForPresentation, "IO")), "牙科/根尖片 1.dcm")
    save("px", pixels(base(u.DigitalXRayImageStorageForPresentation, "PX")), "牙科/全景.dcm")
    save("dx", pixels(base(u.DigitalXRayImageStorageForPresentation, "DX")), "dx/IMG.0001", u.ImplicitVRLittleEndian)
    save("cr", pixels(base(u.ComputedRadiographyImageStorage, "CR", study=2)), "a/b/c/d/e/f/g/h/i/j/cr")
    for n in range(3):
        ct = pixels(base(u.CTImageStorage, "CT", study=3, series=300))
        ct.InstanceNumber = 3 - n
        save("ct", ct, f"ct/{n}.dcm")
    save("mr", pixels(base(u.MRImageStorage, "MR", study=3, series=310)), "mr/1.dcm", u.ExplicitVRBigEndian)
    save("us", pixels(base(u.UltrasoundMultiFrameImageStorage, "US", study=4), bits=8, samples=3, frames=5), "us/1")
    save("sc", pixels(base(u.SecondaryCaptureImageStorage, "OT", study=4), bits=8, samples=3), "sc/1")
    deflated = pixels(base(u.SecondaryCaptureImageStorage, "OT", study=4), bits=8)
    save("sc", deflated, "sc/deflated", u.DeflatedExplicitVRLittleEndian)
    jpeg = pixels(base(u.DigitalXRayImageStorageForPresentation, "DX", study=4), bits=8)
    jpeg.PixelData = encapsulate([bytes.fromhex("FFD8FFE0") + bytes(20) + bytes.fromhex("FFD9")])
    jpeg["PixelData"].VR = "OB"
    jpeg["PixelData"].is_undefined_length = True
    save("jpeg", jpeg, "jpeg/1", u.JPEGBaseline8Bit)

    def document(sop, modality):
        ds = base(sop, modality, study=5)
        ds.ValueType, ds.CompletionFlag, ds.VerificationFlag = "CONTAINER", "COMPLETE", "UNVERIFIED"
        ds.ContinuityOfContent = "SEPARATE"
        ds.ConceptNameCodeSequence = code("18748-4", "LN", "影像報告")
        modifier = Dataset()
        modifier.RelationshipType, modifier.ValueType = "HAS CONCEPT MOD", "CODE"
        modifier.ConceptNameCodeSequence = code("121049", "DCM", "Language of Content Item and Descendants")
        modifier.ConceptCodeSequence = code("zh", "RFC5646", "Chinese")
        text = Dataset()
        text.RelationshipType, text.ValueType, text.TextValue = "CONTAINS", "TEXT", "無異常"
        text.ConceptNameCodeSequence = code("121071", "DCM", "Finding")
        ds.ContentSequence = Sequence([modifier, text])
        return ds

    save("sr", document(u.BasicTextSRStorage, "SR"), "sr/1")
    save("sr", document(u.EnhancedSRStorage, "SR"), "sr/2", u.ImplicitVRLittleEndian)
    save("ko", document(u.KeyObjectSelectionDocumentStorage, "KO"), "ko/1")

    pr = base(u.GrayscaleSoftcopyPresentationStateStorage, "PR", study=5)
    pr.ContentLabel, pr.ContentDescription, pr.ContentCreatorName = "LABEL", "說明", "DOCTOR^ONE"
    pr.PresentationCreationDate, pr.PresentationCreationTime = "20260715", "101502"
    image = Dataset()
    image.ReferencedSOPClassUID, image.ReferencedSOPInstanceUID = u.CTImageStorage, "2.25.1151121005"
    series = Dataset()
    series.SeriesInstanceUID, series.ReferencedImageSequence = "2.25.9300", Sequence([image])
    pr.ReferencedSeriesSequence = Sequence([series])
    save("pr", pr, "pr/1", u.ImplicitVRLittleEndian)

    pdf = base(u.EncapsulatedPDFStorage, "DOC", study=5)
    pdf.DocumentTitle, pdf.MIMETypeOfEncapsulatedDocument = "報告", "application/pdf"
    pdf.EncapsulatedDocument = b"%PDF-1.4"+bytes(2)
    save("pdf", pdf, "pdf/1")

    for kind, sop, modality, more in [
        ("rtdose", u.RTDoseStorage, "RTDOSE", {"DoseSummationType": "PLAN"}),
        ("rtstruct", u.RTStructureSetStorage, "RTSTRUCT", {"StructureSetLabel": "SET", "StructureSetDate": "20260715"}),
        ("rtplan", u.RTPlanStorage, "RTPLAN", {"RTPlanLabel": "PLAN"}),
        ("rtrecord", u.RTBeamsTreatmentRecordStorage, "RTRECORD", {"TreatmentDate": "20260715"}),
        ("rtintent", u.RTPhysicianIntentStorage, "RTINTENT", {"UserContentLabel": "INTENT"}),
        ("ecg", u.TwelveLeadECGWaveformStorage, "ECG", {}), ("raw", u.RawDataStorage, "OT", {}),
        ("reg", u.SpatialRegistrationStorage, "REG", {"ContentLabel": "REG"}),
        ("fid", u.SpatialFiducialsStorage, "FID", {"ContentLabel": "FID"}),
        ("rwv", u.RealWorldValueMappingStorage, "RWV", {"ContentLabel": "RWV"}),
        ("smr", u.StereometricRelationshipStorage, "SMR", {}),
        ("len", u.LensometryMeasurementsStorage, "LEN", {"ContentLabel": "LEN"}),
        ("surface", u.SurfaceSegmentationStorage, "SEG", {"ContentLabel": "SURFACE"}),
        ("mesh", u.SurfaceScanMeshStorage, "SEG", {}),
        ("tract", u.TractographyResultsStorage, "MR", {"ContentLabel": "TRACT"}),
        ("assess", u.ContentAssessmentResultsStorage, "ASMT", {"InstanceCreationDate": "20260715"}),
        ("spectra", u.MRSpectroscopyStorage, "MR", {"ImageType": ["ORIGINAL", "PRIMARY", "SPECTROSCOPY", "NONE"],
            "NumberOfFrames": 1, "Rows": 1, "Columns": 1, "DataPointRows": 1, "DataPointColumns": 32}),
    ]:
        ds = base(sop, modality, study=6)
        for key, value in more.items():
            setattr(ds, key, value)
        save(kind, ds, f"more/{number}", u.ImplicitVRLittleEndian if number % 2 else u.ExplicitVRLittleEndian)
    print(json.dumps(written))
    """
}
