<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <p class="lead">${msg("pageExpiredMsg1")}</p>
    <p class="actions">
      <a class="btn" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("gunRestart")}</a>
      <a class="back" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredMsg2")}</a>
    </p>
  </#if>
</@layout.registrationLayout>
